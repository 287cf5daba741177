package org.mlsyscatalog.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;

/** The institutions of the catalog by all their names, to recognise them in a query. */
final class KnownInstitutions {

	/** More words than the name of any institution in a query. */
	static final int LONGEST_NAME = 12;

	/** Left out or put in as people like: "University of California at Berkeley". */
	private static final Set<String> SMALL_WORDS = Set.of("the", "of", "at", "and", "for", "in", "de", "la", "di");

	private final Map<String, List<Known>> byName = new HashMap<>();

	private final Map<String, Known> byId = new HashMap<>();

	/**
	 * An institution.
	 *
	 * @param papers how many papers it has, with all below it
	 * @param parents the ids of those directly above
	 */
	record Known(String id, String name, long papers, List<String> parents) {
	}

	static KnownInstitutions read(IndexSearcher names, Analyzer analyzer) throws IOException {
		KnownInstitutions known = new KnownInstitutions();
		int most = Math.max(1, names.getIndexReader().maxDoc());
		TopDocs found = names.search(new TermQuery(new Term(IndexFields.KIND, KnownNames.Kind.INSTITUTION.name())),
				most);
		StoredFields stored = names.storedFields();
		for (ScoreDoc hit : found.scoreDocs) {
			known.add(stored.document(hit.doc), analyzer);
		}
		known.byName.values().forEach((same) -> same.sort(Comparator.comparingLong(Known::papers).reversed()));
		return known;
	}

	private void add(Document name, Analyzer analyzer) {
		Known known = new Known(name.get(IndexFields.ID), name.get(IndexFields.NAME),
				name.getField(IndexFields.COUNT).numericValue().longValue(),
				List.of(name.getValues(IndexFields.PARENT)));
		this.byId.put(known.id(), known);
		addName(known.name(), known, analyzer);
		for (String other : name.getValues(IndexFields.OTHER_NAME)) {
			addName(other, known, analyzer);
		}
	}

	private void addName(String name, Known known, Analyzer analyzer) {
		addWords(Analysis.words(analyzer, IndexFields.INSTITUTION, name), known);
		String spelled = SpelledOut.of(name);
		if (!spelled.equals(name)) {
			addWords(Analysis.words(analyzer, IndexFields.INSTITUTION, spelled), known);
		}
	}

	private void addWords(List<String> words, Known known) {
		String key = key(words);
		if (!key.isEmpty() && known.papers() > 0) {
			List<Known> same = this.byName.computeIfAbsent(key, (unknown) -> new ArrayList<>(1));
			if (!same.contains(known)) {
				same.add(known);
			}
		}
	}

	private static String key(List<String> words) {
		List<String> telling = words.stream().filter((word) -> !SMALL_WORDS.contains(word)).toList();
		return String.join(" ", telling.isEmpty() ? words : telling);
	}

	/** The institutions of this name, those with most papers first. */
	List<Known> named(List<String> words) {
		boolean within = SMALL_WORDS.contains(words.getFirst()) || SMALL_WORDS.contains(words.getLast());
		return (within && words.size() > 1) ? List.of() : this.byName.getOrDefault(key(words), List.of());
	}

	Optional<Known> withId(String id) {
		return Optional.ofNullable(this.byId.get(id));
	}

}
