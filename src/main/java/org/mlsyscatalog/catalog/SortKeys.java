package org.mlsyscatalog.catalog;

import org.mlsyscatalog.identity.Slug;

/** How names and titles stand in alphabetical lists. */
final class SortKeys {

	private static final int LONGEST = 500;

	private SortKeys() {
	}

	/** Folded to ASCII, without a leading article. */
	static String of(String text) {
		String slug = Slug.of(text);
		for (String article : new String[] { "the-", "a-", "an-" }) {
			if (slug.startsWith(article) && slug.length() > article.length()) {
				slug = slug.substring(article.length());
				break;
			}
		}
		return cut(slug).replace('-', ' ');
	}

	/** What lists are sorted by need not be whole. */
	static String cut(String key) {
		return key.substring(0, Math.min(key.length(), LONGEST));
	}

	/** The letter A–Z a sort key is listed under, or {@code #}. */
	static String initialOf(String sortKey) {
		char first = sortKey.isEmpty() ? '#' : Character.toUpperCase(sortKey.charAt(0));
		return (first >= 'A' && first <= 'Z') ? String.valueOf(first) : "#";
	}

}
