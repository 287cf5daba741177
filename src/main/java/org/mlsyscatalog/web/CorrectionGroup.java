package org.mlsyscatalog.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.mlsyscatalog.catalog.Correction;
import org.mlsyscatalog.catalog.Paper;

/**
 * Corrections with one explanation.
 *
 * @param reason why they are right
 * @param source the source in pieces, addresses apart
 */
record CorrectionGroup(String reason, List<LinkedText> source, List<CorrectedText> texts) {

	/**
	 * A text of a paper that was corrected, for one author or several.
	 *
	 * @param field as {@link Correction#field()}
	 * @param authors whose name or affiliation it is; empty where it is the paper's
	 */
	record CorrectedText(Paper paper, String field, TextChange change, List<String> authors) {
	}

	/** Those that have reason and source in common together, in the order given. */
	static List<CorrectionGroup> of(List<Correction> corrections) {
		Map<List<String>, List<Correction>> alike = new LinkedHashMap<>();
		corrections
			.forEach((one) -> alike.computeIfAbsent(List.of(one.reason(), one.source()), (key) -> new ArrayList<>())
				.add(one));
		return alike.values()
			.stream()
			.map((group) -> new CorrectionGroup(group.getFirst().reason(), LinkedText.of(group.getFirst().source()),
					texts(group)))
			.toList();
	}

	private static List<CorrectedText> texts(List<Correction> corrections) {
		Map<List<String>, CorrectedText> texts = new LinkedHashMap<>();
		for (Correction one : corrections) {
			texts
				.computeIfAbsent(List.of(one.paper().id(), one.field(), one.from(), one.to()),
						(key) -> new CorrectedText(one.paper(), one.field(), TextChange.of(one), new ArrayList<>()))
				.authors()
				.addAll(one.authorName().stream().toList());
		}
		return List.copyOf(texts.values());
	}

}
