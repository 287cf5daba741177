package org.mlsyscatalog.identity;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells the family name from the given ones. What a listing leaves open, such as Chinese
 * names with the family name first, is read as the order most of the field prints: the
 * last word is the family name.
 */
final class PersonNameParser {

	private static final Set<String> PARTICLES = Set.of("af", "al", "ap", "av", "ben", "bin", "bint", "da", "dal",
			"das", "de", "degli", "dei", "del", "della", "dem", "den", "der", "des", "di", "do", "dos", "du", "el",
			"ibn", "la", "las", "le", "los", "op", "san", "st", "ten", "ter", "thor", "van", "vom", "von", "zu", "zum",
			"zur", "'t", "d'");

	// Spanish and Portuguese join two family names: Ramón y Cajal.
	private static final Set<String> JOINING = Set.of("y", "e");

	private static final Set<String> SUFFIXES = Set.of("jr", "sr", "ii", "iii", "iv", "2nd", "3rd", "jnr", "snr");

	// Portuguese and Brazilian: the son's, the grandson's, the nephew's; part of the
	// name.
	private static final Set<String> GENERATIONS = Set.of("filho", "neto", "sobrinho", "junior");

	private static final Set<String> TITLES = Set.of("dr", "prof", "professor", "mr", "mrs", "ms", "ir", "ing");

	private static final Set<String> DEGREES = Set.of("phd", "msc", "bsc", "md", "dphil", "mba", "esq", "meng");

	// Names written in these come with the family name first.
	private static final Set<Character.UnicodeScript> FAMILY_FIRST = EnumSet.of(Character.UnicodeScript.HAN,
			Character.UnicodeScript.HANGUL, Character.UnicodeScript.HIRAGANA, Character.UnicodeScript.KATAKANA);

	// García de Gonzalo is a family name, Fernanda de Souza a middle and a family name.
	private static final Pattern SPANISH_SURNAME = Pattern.compile(
			".{2,}ez|garcia|ponce|diaz|ruiz|cruz|ortiz|munoz|moreno|torres|vargas|romero|cardona|montes|cabeza|arias");

	private static final Pattern EDGES = Pattern.compile("^[\\s\\p{Z},;*]+|[\\s\\p{Z},;*]+$");

	private static final char LAST_OF_LATIN = '\u024f';

	private PersonNameParser() {
	}

	static PersonName parse(String name) {
		String clean = hasEdges(name) ? Folding.collapse(EDGES.matcher(name).replaceAll("")) : Folding.collapse(name);
		if (clean.isEmpty()) {
			clean = Folding.collapse(name);
		}
		String spoken = clean;
		if (clean.indexOf(',') >= 0) {
			List<String> parts = new ArrayList<>(List.of(clean.split("\\s*,\\s*")));
			parts.removeIf(String::isBlank);
			withoutDegrees(parts);
			if (parts.size() > 1) {
				return inverted(parts);
			}
			spoken = parts.isEmpty() ? clean : parts.getFirst();
		}
		List<String> words = new ArrayList<>(List.of(spoken.split(" ")));
		withoutTitles(words);
		Optional<String> suffix = takeSuffix(words);
		return spoken(words, suffix);
	}

	/** Most names have none, and patterns are slow. */
	private static boolean hasEdges(String name) {
		return !name.isEmpty()
				&& !(Character.isLetterOrDigit(name.charAt(0)) && isLast(name.charAt(name.length() - 1)));
	}

	private static boolean isLast(char letter) {
		return Character.isLetterOrDigit(letter) || letter == '.';
	}

	private static PersonName inverted(List<String> parts) {
		Optional<String> suffix = parts.stream().skip(1).filter(PersonNameParser::isSuffix).findFirst();
		suffix.ifPresent(parts::remove);
		if (parts.size() == 1) {
			return spoken(List.of(parts.getFirst().split(" ")), suffix);
		}
		List<String> given = new ArrayList<>(List.of(String.join(" ", parts.subList(1, parts.size())).split(" ")));
		return of(String.join(" ", given), parts.getFirst(), suffix);
	}

	private static PersonName spoken(List<String> words, Optional<String> suffix) {
		if (words.size() == 2 && words.stream().allMatch(PersonNameParser::isFamilyFirst)) {
			return of(words.getLast(), words.getFirst(), suffix);
		}
		int family = startOfFamily(words);
		return of(String.join(" ", words.subList(0, family)), String.join(" ", words.subList(family, words.size())),
				suffix);
	}

	private static PersonName of(String given, String family, Optional<String> suffix) {
		String name = given.isEmpty() ? family : given + " " + family;
		if (!given.isEmpty() && isFamilyFirst(given) && isFamilyFirst(family)) {
			name = family + " " + given;
		}
		String full = name;
		return new PersonName(suffix.map((text) -> full + " " + text).orElse(full), given, family, suffix);
	}

	private static boolean isFamilyFirst(String word) {
		return (word.isEmpty() || word.charAt(0) > LAST_OF_LATIN)
				&& word.codePoints().allMatch((letter) -> FAMILY_FIRST.contains(Character.UnicodeScript.of(letter)));
	}

	/** "Jane Doe, PhD" is no inverted name. */
	private static void withoutDegrees(List<String> parts) {
		while (parts.size() > 1 && DEGREES.contains(bare(parts.getLast()))) {
			parts.removeLast();
		}
	}

	/** Only before a whole name: "Prof. Dr. Jane Doe", but not "Dr. No". */
	private static void withoutTitles(List<String> words) {
		while (words.size() > 2 && TITLES.contains(bare(words.getFirst()))) {
			words.removeFirst();
		}
	}

	private static String bare(String word) {
		return word.toLowerCase(Locale.ROOT).replace(".", "").replace(" ", "");
	}

	private static int startOfFamily(List<String> words) {
		int last = words.size() - 1;
		if (last > 0 && isLowerCase(words.getFirst()) && isParticle(words.getFirst())
				&& !isLowerCase(words.getLast())) {
			return 0;
		}
		for (int i = 1; i < last; i++) {
			boolean joining = JOINING.contains(words.get(i));
			if (joining || isParticle(words.get(i))) {
				return (i > 1 && (joining || isSpanishSurname(words.get(i - 1)))) ? i - 1 : i;
			}
		}
		return (last > 1 && GENERATIONS.contains(Folding.fold(words.get(last)))) ? last - 1 : startOfCapitals(words);
	}

	/** Juan GARCIA LOPEZ: some set the family name in capitals, and only that. */
	private static int startOfCapitals(List<String> words) {
		int start = words.size();
		while (start > 1 && isInCapitals(words.get(start - 1))) {
			start--;
		}
		boolean given = words.subList(0, start)
			.stream()
			.anyMatch((word) -> !word.equals(word.toUpperCase(Locale.ROOT)));
		return (given && start < words.size()) ? start : words.size() - 1;
	}

	private static boolean isInCapitals(String word) {
		return word.codePointCount(0, word.length()) > 2 && !word.contains(".")
				&& word.equals(word.toUpperCase(Locale.ROOT)) && !word.equals(word.toLowerCase(Locale.ROOT));
	}

	private static boolean isParticle(String word) {
		return PARTICLES.contains(word.toLowerCase(Locale.ROOT).replace(".", "").replace('\u2019', '\''));
	}

	private static boolean isSpanishSurname(String word) {
		return SPANISH_SURNAME.matcher(Folding.fold(word)).matches();
	}

	private static boolean isLowerCase(String word) {
		return word.equals(word.toLowerCase(Locale.ROOT));
	}

	private static Optional<String> takeSuffix(List<String> words) {
		if (words.size() > 1 && isSuffix(words.getLast())) {
			return Optional.of(words.removeLast());
		}
		return Optional.empty();
	}

	// "Jr." is a suffix, "J.R." are initials.
	private static boolean isSuffix(String word) {
		String bare = word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
		return SUFFIXES.contains(bare.toLowerCase(Locale.ROOT));
	}

}
