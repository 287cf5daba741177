package org.mlsyscatalog.catalog;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The id of a preprint, as people write it: bare, with "arXiv:" or as a link. */
public final class ArxivId {

	private static final Pattern WRITTEN = Pattern
		.compile("(?i)(?:https?://(?:www\\.)?arxiv\\.org/(?:abs|pdf)/|arxiv:\\s*)?"
				+ "(\\d{4}\\.\\d{4,5}|[a-z-]+(?:\\.[a-z]{2})?/\\d{7})(v\\d+)?(?:\\.pdf)?");

	private ArxivId() {
	}

	/** The id with its version, without any prefix; empty where the text is none. */
	public static Optional<String> parse(String text) {
		Matcher written = WRITTEN.matcher(text.strip());
		return written.matches() ? Optional.of(written.group(1) + ((written.group(2) != null) ? written.group(2) : ""))
				: Optional.empty();
	}

	/** Equal for all versions of the same preprint. */
	public static String key(String id) {
		return id.toLowerCase(Locale.ROOT).replaceAll("v\\d+$", "");
	}

}
