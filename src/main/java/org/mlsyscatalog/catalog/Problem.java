package org.mlsyscatalog.catalog;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;

/** Something in the data folder that was changed, doubted or not understood. */
@Entity
public class Problem {

	/** How much a problem matters. */
	public enum Severity {

		/** Content is missing from the catalog. */
		ERROR,
		/** Worth a person's look. */
		WARNING,
		/** Repaired; the result is as meant. */
		REPAIRED

	}

	@Id
	private long number;

	private String file = "";

	private int line;

	@Column(name = "column_number")
	private int column;

	@Enumerated(EnumType.STRING)
	private Severity severity = Severity.WARNING;

	private String kind = "";

	private int placeInKind;

	private String description = "";

	private String text = "";

	private String became = "";

	protected Problem() {
	}

	/**
	 * @param number this problem's place in the generation
	 * @param file a path inside the data folder
	 * @param line counted from 1; 0 where the whole file is meant
	 * @param column counted from 1; 0 where unknown
	 * @param kind in lower case with hyphens
	 * @param placeInKind its place among those of its kind, counted from 1
	 * @param description one sentence for people
	 * @param text the text concerned, as printed
	 * @param became what was made of it; empty where it was left as it is
	 */
	public Problem(long number, String file, int line, int column, Severity severity, String kind, int placeInKind,
			String description, String text, String became) {
		this.number = number;
		this.file = file;
		this.line = line;
		this.column = column;
		this.severity = severity;
		this.kind = kind;
		this.placeInKind = placeInKind;
		this.description = description;
		this.text = text;
		this.became = became;
	}

	long number() {
		return this.number;
	}

	public String file() {
		return this.file;
	}

	/** Counted from 1; 0 where the whole file is meant. */
	public int line() {
		return this.line;
	}

	/** Counted from 1; 0 where unknown. */
	public int column() {
		return this.column;
	}

	public Severity severity() {
		return this.severity;
	}

	/** In lower case with hyphens, such as {@code encoding-repaired}. */
	public String kind() {
		return this.kind;
	}

	/** Its place among those of its kind, counted from 1. */
	int placeInKind() {
		return this.placeInKind;
	}

	/** One sentence for people. */
	public String description() {
		return this.description;
	}

	/** The text concerned, as printed. */
	public String text() {
		return this.text;
	}

	/** What was made of it; empty where it was left as it is. */
	public String became() {
		return this.became;
	}

}
