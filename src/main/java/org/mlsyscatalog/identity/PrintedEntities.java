package org.mlsyscatalog.identity;

import java.util.regex.Pattern;

/** Characters that a deposit wrote as HTML entities: {@code &quot;}, {@code &amp;}. */
final class PrintedEntities {

	private static final Pattern QUOTE = Pattern.compile("&(?:quot|#34|ldquo|rdquo|laquo|raquo);");

	private static final Pattern APOSTROPHE = Pattern.compile("&(?:apos|#39|rsquo|lsquo);");

	private static final Pattern SPACE = Pattern.compile("&(?:nbsp|#160);");

	private static final Pattern AMPERSAND = Pattern.compile("&(?:amp|#38);");

	private PrintedEntities() {
	}

	/** The text with these characters as they are meant. */
	static String unescape(String text) {
		if (text.indexOf('&') < 0 || text.indexOf(';') < 0) {
			return text;
		}
		String plain = AMPERSAND.matcher(text).replaceAll("&");
		plain = APOSTROPHE.matcher(QUOTE.matcher(plain).replaceAll("\u201c")).replaceAll("'");
		return SPACE.matcher(plain).replaceAll(" ");
	}

}
