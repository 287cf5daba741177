package org.mlsyscatalog.identity;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What stays the same when a name is rearranged, abbreviated or half translated: its
 * telling words in alphabetical order. Technical University Munich and Technische
 * Universität München's English name, Technical University of Munich, share it.
 */
final class LooseKey {

	private static final int LONGEST_WORD_WITHOUT_PLURAL = 4;

	private static final Set<String> SMALL_WORDS = Set.of("of", "the", "and", "for", "in", "at", "on", "de", "la", "le",
			"les", "l", "d", "del", "della", "dei", "degli", "di", "da", "do", "dos", "das", "du", "des", "der", "die",
			"den", "und", "fur", "et", "e", "y", "i", "en", "van", "voor", "zu", "im", "el", "los", "las");

	private static final Map<String, String> SAME = Stream
		.of("university universitat universitaet universite universidad universidade universita universiteit universitet"
				+ " universitesi universitat univerzita uniwersytet uni",
				"institute institut instituto istituto inst instituut", "center centre centro zentrum centrum ctr",
				"national nacional nationale nazionale nationales natl nat", "technical technische tecnica technique",
				"hospital hosp hopital ospedale spital", "laboratory lab laboratoire laboratorio labor",
				"research recherche recherches ricerca investigacion investigaciones", "saint st sankt sainte",
				"science sci", "technology tech technol", "medical med medizinische medica medicale medico",
				"college coll", "international intl", "state st", "academy acad academia")
		.flatMap((line) -> Arrays.stream(line.split(" ")).map((word) -> Map.entry(word, line.split(" ")[0])))
		.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one));

	private LooseKey() {
	}

	/**
	 * The loose key of a key.
	 * @return empty where fewer than two telling words are left
	 */
	static String of(String key) {
		String[] words = key.split(" ");
		int count = 0;
		for (String word : words) {
			if (!SMALL_WORDS.contains(word)) {
				words[count++] = SAME.getOrDefault(singular(word), singular(word));
			}
		}
		if (count < 2) {
			return "";
		}
		Arrays.sort(words, 0, count);
		return String.join(" ", Arrays.asList(words).subList(0, count));
	}

	private static String singular(String word) {
		return (word.length() > LONGEST_WORD_WITHOUT_PLURAL && word.endsWith("s")) ? word.substring(0, word.length() - 1)
				: word;
	}

}
