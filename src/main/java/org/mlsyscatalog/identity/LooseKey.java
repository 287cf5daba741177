package org.mlsyscatalog.identity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What stays the same when a name is abbreviated, half translated or printed without its
 * small words: its telling words. Technical University Munich and the Technical
 * University of Munich have the same.
 */
final class LooseKey {

	private static final int LONGEST_WORD_WITHOUT_PLURAL = 4;

	private static final int LEAST_LETTERS = 20;

	private static final Set<String> SMALL_WORDS = Set.of("of", "the", "and", "for", "in", "at", "on", "de", "la", "le",
			"les", "l", "d", "del", "della", "dei", "degli", "di", "da", "do", "dos", "das", "du", "des", "der", "die",
			"den", "und", "fur", "fuer", "et", "e", "y", "i", "en", "van", "voor", "zu", "im", "el", "los", "las");

	private static final Map<String, String> SAME = Stream
		.of("university universitat universitaet universite universidad universidade universita universiteit universitet"
				+ " universitesi universitat univerzita uniwersytet uni universitario universitaire",
				"institute institut instituto istituto inst instituut", "center centre centro zentrum centrum ctr",
				"national nacional nationale nazionale nationales natl nat", "technical technische tecnica technique",
				"hospital hosp hopital ospedale spital", "laboratory lab laboratoire laboratorio labor",
				"research recherche ricerca ricerche investigacion investigaciones pesquisa", "saint st sankt sainte",
				"science sci", "technology tech technol", "medical med medizinische medica medicale medico",
				"college coll", "agricultural agriculture", "international intl", "academy acad academia", "doctor dr")
		.flatMap((line) -> Arrays.stream(line.split(" ")).map((word) -> Map.entry(word, line.split(" ")[0])))
		.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one));

	private LooseKey() {
	}

	/** The telling words of a key in their order; none where there is but one. */
	static List<String> words(String key) {
		List<String> words = allWords(key);
		return (words.size() < 2) ? List.of() : words;
	}

	/** The telling words of a key in their order, be it only one. */
	static List<String> allWords(String key) {
		List<String> words = new ArrayList<>();
		for (String word : key.split(" ")) {
			if (!SMALL_WORDS.contains(word)) {
				words.add(normal(word));
			}
		}
		return words;
	}

	/** The telling words of a key in alphabetical order, as one text. */
	static String of(String key) {
		return sorted(words(key));
	}

	/** Words in alphabetical order, as one text. */
	static String sorted(List<String> words) {
		String[] sorted = words.toArray(String[]::new);
		Arrays.sort(sorted);
		return String.join(" ", sorted);
	}

	/**
	 * Telling words as one word, for what is written as one word or as two; empty where
	 * that is so short that it may be another's.
	 */
	static String runTogether(List<String> words) {
		String together = withoutUmlauts(String.join("", words));
		return (together.length() < LEAST_LETTERS) ? "" : together;
	}

	// Dünner, Duenner and Dunner are one.
	static String normal(String word) {
		String singular = (word.length() > LONGEST_WORD_WITHOUT_PLURAL && word.endsWith("s"))
				? word.substring(0, word.length() - 1) : word;
		return withoutUmlauts(SAME.getOrDefault(singular, singular));
	}

	private static String withoutUmlauts(String word) {
		return word.replace("ae", "a").replace("oe", "o").replace("ue", "u");
	}

}
