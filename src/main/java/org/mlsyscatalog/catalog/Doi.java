package org.mlsyscatalog.catalog;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A digital object identifier, as people write it: bare, with "doi:" or as a link. */
public final class Doi {

	private static final Pattern WRITTEN = Pattern
		.compile("(?i)(?:https?://(?:dx\\.)?doi\\.org/|doi:\\s*)?(10\\.\\d{4,9}(?:\\.\\d+)*/[^\\s\\p{Cntrl}]+)");

	private static final int LONGEST = 500;

	private Doi() {
	}

	/** The DOI without any prefix, as written; empty where the text is none. */
	public static Optional<String> parse(String text) {
		Matcher written = WRITTEN.matcher(text.strip());
		return (written.matches() && written.group(1).length() <= LONGEST) ? Optional.of(written.group(1))
				: Optional.empty();
	}

	/** Equal for the same DOI, which has no case. */
	public static String key(String doi) {
		return doi.toLowerCase(Locale.ROOT);
	}

	/** Where a DOI leads. */
	public static String address(String doi) {
		try {
			return new URI("https", "doi.org", "/" + doi, null).toASCIIString();
		}
		catch (URISyntaxException ex) {
			throw new IllegalArgumentException(doi, ex);
		}
	}

}
