package org.mlsyscatalog.citation;

import java.util.Locale;
import java.util.Optional;

/** The styles formatted citations come in. */
public enum CitationStyle {

	/** Of the American Psychological Association, 7th edition. */
	APA("APA", "apa", false),
	/** Of the Institute of Electrical and Electronics Engineers. */
	IEEE("IEEE", "ieee", true),
	/** Of the Association for Computing Machinery. */
	ACM("ACM", "association-for-computing-machinery", true),
	/** Of the Chicago Manual of Style, author and date. */
	CHICAGO("Chicago", "chicago-author-date", false);

	private final String label;

	private final String file;

	private final boolean numbered;

	CitationStyle(String label, String file, boolean numbered) {
		this.label = label;
		this.file = file;
		this.numbered = numbered;
	}

	/** Its name in addresses, in lower case. */
	public String id() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** Its name for people. */
	public String label() {
		return this.label;
	}

	/** The name of the CSL style. */
	String file() {
		return this.file;
	}

	/** Whether a list in this style is numbered. */
	boolean numbered() {
		return this.numbered;
	}

	/** The style with this name, whatever its case. */
	public static Optional<CitationStyle> named(String name) {
		for (CitationStyle style : values()) {
			if (style.id().equalsIgnoreCase(name) || style.file.equalsIgnoreCase(name)) {
				return Optional.of(style);
			}
		}
		return Optional.empty();
	}

}
