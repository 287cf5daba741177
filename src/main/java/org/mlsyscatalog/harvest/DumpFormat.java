package org.mlsyscatalog.harvest;

import java.util.Locale;
import java.util.Optional;

/** A form in which the whole catalog can be had. */
public enum DumpFormat {

	/** One JSON object a line, as the API tells of a paper. */
	JSONL("application/jsonl", "JSON Lines: a paper a line, as in the API"),

	/** A row a paper, for spreadsheets. */
	CSV("text/csv;charset=UTF-8", "CSV: a paper a row; several values in a cell are joined by semicolons"),

	/** RDF with the terms of schema.org. */
	TTL("text/turtle;charset=UTF-8", "RDF in Turtle: papers, people and institutions in the terms of schema.org");

	private final String type;

	private final String description;

	DumpFormat(String type, String description) {
		this.type = type;
		this.description = description;
	}

	/** The format of a file's ending. */
	public static Optional<DumpFormat> ofEnding(String ending) {
		for (DumpFormat format : values()) {
			if (format.ending().equals(ending)) {
				return Optional.of(format);
			}
		}
		return Optional.empty();
	}

	/** How files of this format end, without a dot. */
	public String ending() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** The media type. */
	public String type() {
		return this.type;
	}

	/** What the format is, for people. */
	public String description() {
		return this.description;
	}

}
