package org.mlsyscatalog.identity;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Ids of the Research Organization Registry: a zero, six digits of Crockford's base 32,
 * and two that check them by ISO 7064 mod 97-10.
 */
final class RorId {

	private static final Pattern FORM = Pattern.compile("https://ror\\.org/(0[0-9a-hjkmnp-tv-z]{6})(\\d{2})");

	private static final String DIGITS = "0123456789abcdefghjkmnpqrstvwxyz";

	private RorId() {
	}

	/** Whether the text has the form of an id and its check digits are right. */
	static boolean isValid(String ror) {
		Matcher matcher = FORM.matcher(ror);
		if (!matcher.matches()) {
			return false;
		}
		long number = matcher.group(1).chars().asLongStream().reduce(0, (sum, digit) -> sum * 32 + value(digit));
		return 98 - number * 100 % 97 == Integer.parseInt(matcher.group(2));
	}

	private static int value(long digit) {
		return DIGITS.indexOf((char) digit);
	}

}
