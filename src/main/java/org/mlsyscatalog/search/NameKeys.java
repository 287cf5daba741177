package org.mlsyscatalog.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.apache.lucene.analysis.Analyzer;
import org.mlsyscatalog.identity.PersonName;

/**
 * The ways one author's name can be written, each as one term of the index, so that a
 * name is found within one author and never across two. White space and hyphens do not
 * count: "Xiao-Li Meng" is "Xiaoli Meng".
 */
final class NameKeys {

	/** Before a name with all its parts: {@code =albertosangiovanni}. */
	static final String WHOLE = "=";

	/** Before a name with all its parts, as listed on the paper. */
	static final String LISTED = "!";

	/**
	 * Before a name as listed, with its letters spelled out: {@code ^celestineduenner}.
	 */
	static final String LISTED_SPELLED_OUT = "^";

	/** Before a name without its middle names. */
	static final String SHORT = "~";

	/** Before initials and a family name: {@code .m zaharia}. */
	static final String INITIALS = ".";

	/** As many initials as anybody types. */
	static final int MOST_INITIALS = 3;

	private final Analyzer analyzer;

	NameKeys(Analyzer analyzer) {
		this.analyzer = analyzer;
	}

	/** All ways to write a name, spelled out where letters can be. */
	Set<String> of(String name) {
		Set<String> keys = new LinkedHashSet<>();
		add(keys, name);
		String spelled = SpelledOut.of(name);
		if (!spelled.equals(name)) {
			add(keys, spelled);
		}
		return keys;
	}

	/** The ways to write just the name that a paper lists. */
	Set<String> listed(String name) {
		Set<String> keys = new LinkedHashSet<>(Set.of(LISTED + squashed(PersonName.parse(name).full())));
		String spelled = SpelledOut.of(name);
		if (!spelled.equals(name)) {
			keys.add(LISTED_SPELLED_OUT + squashed(PersonName.parse(spelled).full()));
		}
		return keys;
	}

	private void add(Set<String> keys, String name) {
		PersonName parsed = PersonName.parse(name);
		keys.add(WHOLE + squashed(parsed.full()));
		List<String> given = squashedWords(parsed.given());
		String initials = initials(parsed.given());
		for (String family : families(parsed.family())) {
			keys.add(WHOLE + String.join("", given) + family);
			if (given.size() > 1) {
				keys.add(SHORT + given.getFirst() + family);
			}
			for (int count = 1; count <= Math.min(initials.length(), MOST_INITIALS); count++) {
				keys.add(INITIALS + initials.substring(0, count) + " " + family);
			}
		}
	}

	/** The family name with its particles, and its last word alone. */
	private Set<String> families(String family) {
		List<String> words = squashedWords(family);
		Set<String> families = new LinkedHashSet<>();
		families.add(String.join("", words));
		if (words.size() > 1) {
			families.add(words.getLast());
		}
		families.remove("");
		return families;
	}

	private List<String> squashedWords(String text) {
		return Arrays.stream(text.split(" ", -1)).map(this::squashed).filter((word) -> !word.isEmpty()).toList();
	}

	private String squashed(String text) {
		return String.join("", Analysis.words(this.analyzer, IndexFields.AUTHOR, text));
	}

	/** The first letters of all given names, those after a hyphen included. */
	private String initials(String given) {
		StringBuilder initials = new StringBuilder();
		for (String word : Analysis.words(this.analyzer, IndexFields.AUTHOR, given)) {
			initials.append(firstLetter(word));
		}
		return initials.toString();
	}

	private static String firstLetter(String word) {
		return word.substring(0, word.offsetByCodePoints(0, 1));
	}

	/**
	 * How a sequence of words can be read as a name, best first. What matters is their
	 * order, initials and a comma.
	 * @param words each without hyphens
	 * @param comma the number of words before a comma; 0 without one
	 */
	static List<NameReading> readings(List<String> words, int comma) {
		List<NameReading> readings = new ArrayList<>();
		if (comma > 0) {
			addSpoken(readings, NameReading.Kind.WHOLE, words.subList(comma, words.size()), words.subList(0, comma));
			return readings;
		}
		addSpoken(readings, NameReading.Kind.WHOLE, words, List.of());
		for (int family = words.size() - 1; family >= 1; family--) {
			addSpoken(readings, NameReading.Kind.TURNED, words.subList(family, words.size()), words.subList(0, family));
		}
		return readings;
	}

	private static void addSpoken(List<NameReading> readings, NameReading.Kind kind, List<String> first,
			List<String> then) {
		List<String> spoken = new ArrayList<>(first);
		spoken.addAll(then);
		if (kind == NameReading.Kind.WHOLE) {
			readings.add(new NameReading(LISTED + String.join("", spoken), NameReading.Kind.LISTED));
			readings.add(new NameReading(LISTED_SPELLED_OUT + String.join("", spoken), NameReading.Kind.LISTED));
		}
		readings.add(new NameReading(WHOLE + String.join("", spoken), kind));
		int initials = leadingInitials(first, then);
		if (initials > 0) {
			String family = String.join("", spoken.subList(initials, spoken.size()));
			String typed = String.join("", spoken.subList(0, Math.min(initials, MOST_INITIALS)));
			readings.add(new NameReading(INITIALS + typed + " " + family, kind.withInitials()));
			return;
		}
		readings.add(new NameReading(SHORT + String.join("", spoken), kind.shortened()));
		if (spoken.size() > 2 && then.isEmpty()) {
			readings
				.add(new NameReading(WHOLE + spoken.getFirst() + spoken.getLast(), NameReading.Kind.WITHOUT_MIDDLE));
		}
	}

	/** How many initials a name begins with, if a family name follows them. */
	private static int leadingInitials(List<String> first, List<String> then) {
		int initials = 0;
		while (initials < first.size() && isInitial(first.get(initials))) {
			initials++;
		}
		boolean familyFollows = then.isEmpty() ? initials < first.size() : initials == first.size();
		return familyFollows ? initials : 0;
	}

	private static boolean isInitial(String word) {
		return word.codePointCount(0, word.length()) == 1 && Character.isLetter(word.codePointAt(0));
	}

}
