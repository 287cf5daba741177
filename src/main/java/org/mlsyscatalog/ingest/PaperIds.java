package org.mlsyscatalog.ingest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.mlsyscatalog.identity.PersonName;
import org.mlsyscatalog.identity.ReadableIds;
import org.mlsyscatalog.identity.Slug;
import org.mlsyscatalog.listing.ListedPaper;

/**
 * Gives papers their ids: edition, first author's surname, first telling title word. Made
 * from cleaned but uncorrected text, so that a correction never breaks a link.
 */
final class PaperIds {

	private static final int LONGEST = 140;

	private PaperIds() {
	}

	static Map<ListedPaper, String> assign(String edition, List<ListedPaper> papers) {
		Map<String, Integer> seen = new HashMap<>();
		Map<ListedPaper, String> identities = new LinkedHashMap<>();
		for (ListedPaper paper : papers) {
			String printed = paper.raw().strip();
			// Only a line that is printed twice, letter for letter, needs to be counted.
			int times = seen.merge(printed, 1, Integer::sum);
			identities.put(paper, (times > 1) ? printed + "\n" + times : printed);
		}
		return ReadableIds.assign(papers, (paper) -> everLonger(edition, paper),
				(paper) -> Objects.requireNonNull(identities.get(paper)), Set.of());
	}

	private static List<String> everLonger(String edition, ListedPaper paper) {
		StringBuilder id = new StringBuilder(edition);
		if (!paper.authors().isEmpty()) {
			append(id, Slug.of(PersonName.parse(paper.authors().getFirst().name()).family()));
		}
		List<String> ids = new ArrayList<>();
		for (String word : Slug.tellingWords(paper.title())) {
			append(id, word);
			ids.add(cut(id.toString()));
		}
		return ids.isEmpty() ? List.of(cut(id.toString())) : ids;
	}

	/** Leaves room for a digest behind it in any address bar, and in the database. */
	static String cut(String id) {
		return (id.length() <= LONGEST) ? id : id.substring(0, LONGEST).replaceAll("-+$", "");
	}

	private static void append(StringBuilder id, String word) {
		if (!word.isEmpty()) {
			id.append('-').append(word);
		}
	}

}
