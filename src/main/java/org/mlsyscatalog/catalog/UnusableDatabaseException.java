package org.mlsyscatalog.catalog;

import org.jspecify.annotations.Nullable;

/** The database server the catalog was told to use cannot be used as it is. */
public class UnusableDatabaseException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final String remedy;

	/**
	 * @param why what is wrong, in one sentence
	 * @param remedy what the person who started the catalog can do
	 */
	UnusableDatabaseException(String why, String remedy, @Nullable Throwable cause) {
		super(why, cause);
		this.remedy = remedy;
	}

	/** What the person who started the catalog can do. */
	public String remedy() {
		return this.remedy;
	}

}
