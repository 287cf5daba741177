package org.mlsyscatalog.web;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * A piece of a text somebody wrote. Nothing in it is trusted: only what is an address of
 * the web becomes a link, whatever else it may look like.
 *
 * @param address where it leads; null where it is text alone
 */
record LinkedText(String text, @Nullable String address) {

	private static final Pattern ADDRESS = Pattern.compile("\\bhttps?://[^\\s<>\"“”]+", Pattern.CASE_INSENSITIVE);

	/** Ends a sentence rather than an address. */
	private static final String PUNCTUATION = ".,;:!?'’";

	/** The pieces of a text, in their order; together they are the text. */
	static List<LinkedText> of(String text) {
		List<LinkedText> pieces = new ArrayList<>();
		Matcher address = ADDRESS.matcher(text);
		int from = 0;
		while (address.find()) {
			String found = text.substring(address.start(), end(text, address.start(), address.end()));
			if (isOfTheWeb(found)) {
				add(pieces, text.substring(from, address.start()));
				pieces.add(new LinkedText(found, found));
				from = address.start() + found.length();
			}
		}
		add(pieces, text.substring(from));
		return List.copyOf(pieces);
	}

	private static void add(List<LinkedText> pieces, String text) {
		if (!text.isEmpty()) {
			pieces.add(new LinkedText(text, null));
		}
	}

	/**
	 * Where an address ends: before punctuation, and before what closes a bracket around
	 * it.
	 */
	private static int end(String text, int start, int end) {
		int last = end;
		while (last > start && (PUNCTUATION.indexOf(text.charAt(last - 1)) >= 0
				|| text.charAt(last - 1) == ')' && text.substring(start, last).indexOf('(') < 0)) {
			last--;
		}
		return last;
	}

	private static boolean isOfTheWeb(String address) {
		try {
			return new URI(address).getHost() != null;
		}
		catch (URISyntaxException ex) {
			return false;
		}
	}

}
