package org.mlsyscatalog.listing;

import java.util.List;
import java.util.Optional;

/**
 * The layout a listing was read by.
 *
 * @param reason why this one, for people
 */
public record ChosenLayout(Layout layout, String reason) {

	static ChosenLayout given(Layout layout) {
		return new ChosenLayout(layout, "given in catalog.yaml");
	}

	/** The given layout, or else the one that fits the lines; empty where none does. */
	static Optional<ChosenLayout> of(Optional<Layout> given, List<Line> lines) {
		return given.isPresent() ? given.map(ChosenLayout::given) : LayoutDetection.detect(lines);
	}

}
