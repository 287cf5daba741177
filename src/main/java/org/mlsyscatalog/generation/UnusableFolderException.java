package org.mlsyscatalog.generation;

import java.nio.file.Path;

import org.jspecify.annotations.Nullable;

/** A folder the catalog cannot do without is missing, not writable or in use. */
public class UnusableFolderException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final String remedy;

	/**
	 * @param what what the folder is for, such as "data folder"
	 * @param folder the folder as configured
	 * @param why what is wrong with it, continuing the sentence "The data folder 'x' …"
	 * @param remedy what the person who started the catalog can do
	 */
	public UnusableFolderException(String what, Path folder, String why, String remedy, @Nullable Throwable cause) {
		super("The " + what + " '" + folder.toAbsolutePath().normalize() + "' " + why, cause);
		this.remedy = remedy;
	}

	/** What the person who started the catalog can do. */
	public String remedy() {
		return this.remedy;
	}

}
