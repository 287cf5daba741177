package org.mlsyscatalog.listing;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** How a listing is laid out; {@code layout:} in {@code catalog.yaml}. */
public enum Layout {

	/**
	 * One paper a line: {@code **Title**: Author (Affiliation); Author (Affiliation)}.
	 */
	LINES("lines");

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
			case LINES -> new LineReader();
		};
	}

	static Optional<Layout> named(String yamlName) {
		return Arrays.stream(values()).filter((layout) -> layout.yamlName.equals(yamlName)).findFirst();
	}

	static String knownNames() {
		return Arrays.stream(values()).map(Layout::yamlName).collect(Collectors.joining(", "));
	}

}
