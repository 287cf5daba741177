package org.mlsyscatalog.listing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The names in the author field of BibTeX. */
final class BibtexNames {

	private static final Set<String> SUFFIXES = Set.of("jr", "jr.", "sr", "sr.", "ii", "iii", "iv", "phd", "ph.d.");

	private BibtexNames() {
	}

	/** The names between one "and" and the next, as printed. */
	static List<String> split(String field) {
		List<String> names = new ArrayList<>();
		int depth = 0;
		int start = 0;
		for (int i = 0; i < field.length(); i++) {
			char c = field.charAt(i);
			depth += (c == '{') ? 1 : (c == '}') ? -1 : 0;
			if (depth == 0 && Character.isWhitespace(c) && isAnd(field, i + 1)) {
				names.add(field.substring(start, i).strip());
				start = i + "and ".length();
				i = start;
			}
		}
		names.add(field.substring(Math.min(start, field.length())).strip());
		names.removeIf(String::isEmpty);
		return names;
	}

	private static boolean isAnd(String field, int offset) {
		return field.regionMatches(true, offset, "and", 0, 3) && offset + 3 < field.length()
				&& Character.isWhitespace(field.charAt(offset + 3));
	}

	/** A name with its given name first, in plain text: {@code {\"U}lgen, A.} */
	static String inOrder(String name) {
		List<String> parts = parts(name).stream().map(LatexText::decode).toList();
		return switch (parts.size()) {
			case 0 -> "";
			case 1 -> parts.getFirst();
			case 2 -> Wording.isLegalForm(parts.get(1)) ? parts.get(0) + ", " + parts.get(1)
					: (parts.get(1) + " " + parts.get(0)).strip();
			default -> (parts.get(2) + " " + parts.get(0) + " " + parts.get(1)).strip();
		};
	}

	/**
	 * Whether commas were written between the authors, where BibTeX asks for "and".
	 */
	static boolean areByComma(String name) {
		List<String> parts = parts(name);
		return parts.size() > 3 || (parts.size() == 3 && !SUFFIXES.contains(parts.get(1).toLowerCase(Locale.ROOT)));
	}

	/** The texts between commas outside of braces. */
	static List<String> parts(String name) {
		List<String> parts = new ArrayList<>();
		int depth = 0;
		int start = 0;
		for (int i = 0; i < name.length(); i++) {
			char c = name.charAt(i);
			depth += (c == '{') ? 1 : (c == '}') ? -1 : 0;
			if (depth == 0 && c == ',') {
				parts.add(name.substring(start, i).strip());
				start = i + 1;
			}
		}
		parts.add(name.substring(start).strip());
		parts.removeIf(String::isEmpty);
		return parts;
	}

}
