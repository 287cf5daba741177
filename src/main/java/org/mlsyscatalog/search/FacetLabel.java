package org.mlsyscatalog.search;

import java.util.Locale;

import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.util.BytesRef;
import org.mlsyscatalog.identity.Slug;

/**
 * How a facet value is kept in the index: sort key, name and id in one label, so that
 * values of equal count come by name and nothing has to be looked up to show them.
 */
record FacetLabel(String id, String name) {

	private static final char SEPARATOR = '\t';

	static IndexableField field(Facet facet, String id, String name) {
		return new SortedSetDocValuesField(IndexFields.facet(facet), new BytesRef(text(id, name)));
	}

	/** The label as text, by which values of equal count are sorted. */
	static String text(String id, String name) {
		return (isPlain(name) ? name.toLowerCase(Locale.ROOT).replace(' ', '-') : Slug.of(name)) + SEPARATOR
				+ name.replace(SEPARATOR, ' ') + SEPARATOR + id;
	}

	/** Words of ASCII letters with single spaces are their own slug but for the case. */
	private static boolean isPlain(String name) {
		char before = ' ';
		for (int at = 0; at < name.length(); at++) {
			char letter = name.charAt(at);
			boolean word = (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z');
			if (!word && (letter != ' ' || before == ' ')) {
				return false;
			}
			before = letter;
		}
		return before != ' ';
	}

	static FacetLabel parse(String label) {
		int first = label.indexOf(SEPARATOR);
		int last = label.lastIndexOf(SEPARATOR);
		return new FacetLabel(label.substring(last + 1), label.substring(first + 1, last));
	}

	/** Whether every word of a text begins some word of a label's name. */
	static boolean matches(String label, String text) {
		String name = "-" + label.substring(0, label.indexOf(SEPARATOR));
		for (String word : Slug.of(text).split("-")) {
			if (!name.contains("-" + word)) {
				return false;
			}
		}
		return true;
	}

}
