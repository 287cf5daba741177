package org.mlsyscatalog.command;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How much a finding matters, from the least. */
enum Level {

	/** The catalog understands it as meant. */
	REPAIRED,
	/** Worth a person's look. */
	WARNING,
	/** Content is lost. */
	ERROR;

	/** As people write it. */
	String word() {
		return name().toLowerCase(Locale.ROOT);
	}

	static Optional<Level> named(String word) {
		return Arrays.stream(values()).filter((level) -> level.word().equals(word)).findFirst();
	}

}
