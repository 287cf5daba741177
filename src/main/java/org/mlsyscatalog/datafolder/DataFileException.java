package org.mlsyscatalog.datafolder;

import org.jspecify.annotations.Nullable;

/**
 * A file of the data folder cannot be used as it stands. The message is meant for the
 * person who wrote the file: it names the file, the line where one is known, and what was
 * expected.
 */
public class DataFileException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final String file;

	private final int line;

	private final String problem;

	/**
	 * @param file the file's path inside the data folder, with forward slashes
	 * @param line the line, counted from 1; 0 where the whole file is meant
	 * @param problem what is wrong and what was expected, without file and line
	 */
	public DataFileException(String file, int line, String problem) {
		this(file, line, problem, null);
	}

	public DataFileException(String file, int line, String problem, @Nullable Throwable cause) {
		super(file + ((line > 0) ? ":" + line : "") + ": " + problem, cause);
		this.file = file;
		this.line = line;
		this.problem = problem;
	}

	/** The file's path inside the data folder. */
	public String file() {
		return this.file;
	}

	/** The line, counted from 1; 0 where the whole file is meant. */
	public int line() {
		return this.line;
	}

	/** What is wrong and what was expected, without file and line. */
	public String problem() {
		return this.problem;
	}

}
