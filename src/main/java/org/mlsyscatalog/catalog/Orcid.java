package org.mlsyscatalog.catalog;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The id of a researcher, as people write it: bare or as a link. */
public final class Orcid {

	private static final Pattern WRITTEN = Pattern
		.compile("(?i)(?:https?://(?:www\\.)?orcid\\.org/)?(\\d{4})-?(\\d{4})-?(\\d{4})-?(\\d{3}[\\dx])");

	private Orcid() {
	}

	/**
	 * The id in groups of four, such as {@code 0000-0002-1825-0097}; empty where the text
	 * is none, or its last digit does not go with the others.
	 */
	public static Optional<String> parse(String text) {
		Matcher written = WRITTEN.matcher(text.strip());
		if (!written.matches()) {
			return Optional.empty();
		}
		String id = String.join("-", written.group(1), written.group(2), written.group(3),
				written.group(4).toUpperCase(Locale.ROOT));
		return (checkDigit(id.replace("-", "")) == id.charAt(id.length() - 1)) ? Optional.of(id) : Optional.empty();
	}

	/** Where an id leads. */
	public static String address(String id) {
		return "https://orcid.org/" + id;
	}

	/** ISO 7064, MOD 11-2, over the first fifteen digits. */
	private static char checkDigit(String digits) {
		int total = 0;
		for (int at = 0; at < 15; at++) {
			total = (total + Character.digit(digits.charAt(at), 10)) * 2;
		}
		int check = (12 - total % 11) % 11;
		return (check == 10) ? 'X' : Character.forDigit(check, 10);
	}

}
