package org.mlsyscatalog.identity;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A printed word and what it reads like.
 *
 * @param printed as it is printed, with whatever stands beside it without a space
 * @param keyWithArticle its key, where it may stand inside of a name
 * @param key its key, where it stands alone
 * @param telling the telling words of its key; mostly one or none
 * @param initials whether it is initials: CNRS, A&M
 * @param code whether it is a number or in capitals, as codes of rooms and units are
 * @param part whether it says that a part is named: department, clinic
 * @param leadingPart the same before the name of the institution
 * @param noPart whether it says that no part is named
 * @param hospital whether it is "hospital" or short for it
 * @param organisation whether a name with it reads like that of an organisation
 * @param unknown whether what has it is an organisation, be it known or not
 */
record Word(String printed, String keyWithArticle, String key, List<String> telling, boolean initials, boolean code,
		boolean part, boolean leadingPart, boolean noPart, boolean hospital, boolean organisation, boolean unknown) {

	/** Enough for those that occur over and over; all are forgotten when it is full. */
	private static final int MOST_REMEMBERED = 20_000;

	private static final int LONGEST_REMEMBERED = 40;

	private static final Map<String, Word> REMEMBERED = new ConcurrentHashMap<>();

	/** A word, as it was read when it was printed before. */
	static Word of(String printed) {
		Word known = REMEMBERED.get(printed);
		if (known != null) {
			return known;
		}
		Word word = read(printed);
		if (printed.length() <= LONGEST_REMEMBERED) {
			if (REMEMBERED.size() >= MOST_REMEMBERED) {
				REMEMBERED.clear();
			}
			REMEMBERED.put(printed, word);
		}
		return word;
	}

	private static Word read(String printed) {
		String keyWithArticle = OrganisationKey.withArticle(printed);
		String key = OrganisationKey.withoutArticle(keyWithArticle);
		return new Word(printed, keyWithArticle, key, key.isEmpty() ? List.of() : LooseKey.allWords(key),
				PartWords.isInitials(printed), PartWords.isCode(printed), PartWords.isPart(key),
				PartWords.isLeadingPart(key), PartWords.isNoPart(key), PartWords.isHospital(printed),
				PartWords.isOrganisation(key), PartWords.isUnknownOrganisation(key));
	}

}
