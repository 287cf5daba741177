package org.mlsyscatalog.listing;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** How a listing is laid out; {@code layout:} in {@code catalog.yaml}. */
public enum Layout {

	/**
	 * One paper a line: {@code **Title**: Author (Affiliation); Author (Affiliation)}.
	 */
	LINES("lines"),

	/** One paper a line: {@code **Title**: Author*, Affiliation; Author, Affiliation}. */
	COMMAS("commas"),

	/**
	 * As exported by CMT: a title, below it {@code Author (Affiliation)*; Author
	 * (Affiliation)}.
	 */
	CMT("cmt"),

	/**
	 * As USENIX prints: a title, below it
	 * {@code A, B, and C, Affiliation; D, Affiliation}.
	 */
	USENIX("usenix"),

	/** Entries like {@code @inproceedings{key, title = {Title}, author = {A and B}}}. */
	BIBTEX("bibtex");

	private final String yamlName;

	Layout(String yamlName) {
		this.yamlName = yamlName;
	}

	/** The name used in {@code catalog.yaml}. */
	public String yamlName() {
		return this.yamlName;
	}

	ListingReader reader() {
		return switch (this) {
			case LINES -> new LineReader("**Title**: Author (Affiliation); Author (Affiliation)", new AuthorList());
			case COMMAS -> new LineReader("**Title**: Author*, Affiliation; Author, Affiliation", new GroupedAuthors());
			case CMT ->
				new PairReader("Title, and below it Author (Affiliation)*; Author (Affiliation)", new AuthorList());
			case USENIX ->
				new PairReader("Title, and below it Author, Author, and Author, Affiliation; Author, Affiliation",
						new GroupedAuthors());
			case BIBTEX -> new BibtexReader();
		};
	}

	/**
	 * Whether something that is reported of lines belongs to listings of this layout, so
	 * that their organisers have nothing to mend.
	 */
	public boolean expects(ListingProblem.Kind kind) {
		return switch (kind) {
			case CONTACT_MARK_REMOVED -> this != BIBTEX;
			case NOT_A_PAPER -> this == BIBTEX;
			default -> false;
		};
	}

	/** The layout of this name in {@code catalog.yaml}. */
	public static Optional<Layout> named(String yamlName) {
		return Arrays.stream(values()).filter((layout) -> layout.yamlName.equals(yamlName)).findFirst();
	}

	/** The names of all layouts, for a message. */
	public static String knownNames() {
		return Arrays.stream(values()).map(Layout::yamlName).collect(Collectors.joining(", "));
	}

}
