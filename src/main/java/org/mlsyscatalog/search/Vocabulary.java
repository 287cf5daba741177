package org.mlsyscatalog.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import org.apache.lucene.util.automaton.Automata;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.CharacterRunAutomaton;
import org.apache.lucene.util.automaton.CompiledAutomaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;
import org.apache.lucene.util.automaton.Operations;
import org.jspecify.annotations.Nullable;

/** The words an index has in each of its fields, for one query. */
final class Vocabulary {

	private static final Comparator<Entry> CLOSEST_FIRST = Comparator.comparingInt(Entry::edits)
		.thenComparing(Comparator.comparingLong(Entry::frequency).reversed())
		.thenComparing(Entry::word);

	private final IndexReader reader;

	private final Map<Term, Integer> frequencies = new HashMap<>();

	/** Each step of relaxing asks for the same words again. */
	private final Map<String, List<Entry>> similar = new HashMap<>();

	/** Each field is searched for the same words. */
	private final Map<String, CompiledAutomaton> near = new HashMap<>();

	/**
	 * A word that is in the index.
	 *
	 * @param edits letters in which it differs from the word asked for
	 * @param frequency documents that have it
	 */
	record Entry(String word, int edits, long frequency) {
	}

	Vocabulary(IndexReader reader) {
		this.reader = reader;
	}

	/** How many documents have a word in a field. */
	long frequency(String field, String word) throws IOException {
		Term term = new Term(field, word);
		@Nullable Integer known = this.frequencies.get(term);
		if (known == null) {
			known = this.reader.docFreq(term);
			this.frequencies.put(term, known);
		}
		return known;
	}

	/**
	 * The words that begin so, in their order.
	 * @param most how many at most
	 */
	List<Entry> beginning(String field, String beginning, int most) throws IOException {
		List<Entry> found = new ArrayList<>();
		@Nullable Terms terms = MultiTerms.getTerms(this.reader, field);
		if (terms == null) {
			return found;
		}
		BytesRef prefix = new BytesRef(beginning);
		TermsEnum words = terms.iterator();
		boolean more = words.seekCeil(prefix) != TermsEnum.SeekStatus.END;
		while (more && found.size() < most && StringHelper.startsWith(words.term(), prefix)) {
			found.add(new Entry(words.term().utf8ToString(), 0, words.docFreq()));
			more = words.next() != null;
		}
		return found;
	}

	/**
	 * The words that differ by few letters, closest and then most frequent first.
	 * @param edits how many letters at most, 1 or 2
	 * @param most how many words at most
	 */
	List<Entry> similar(String field, String word, int edits, int most) throws IOException {
		String asked = field + " " + word + " " + edits;
		@Nullable List<Entry> known = this.similar.get(asked);
		if (known == null) {
			known = findSimilar(field, word, edits);
			this.similar.put(asked, known);
		}
		return known.subList(0, Math.min(most, known.size()));
	}

	private List<Entry> findSimilar(String field, String word, int edits) throws IOException {
		@Nullable Terms terms = MultiTerms.getTerms(this.reader, field);
		List<Entry> found = new ArrayList<>();
		if (terms == null) {
			return found;
		}
		Set<String> closer = new HashSet<>(Set.of(word));
		if (edits > 1) {
			for (Entry entry : similar(field, word, edits - 1, Integer.MAX_VALUE)) {
				found.add(entry);
				closer.add(entry.word());
			}
		}
		TermsEnum words = terms.intersect(near(word, edits), null);
		while (words.next() != null) {
			String other = words.term().utf8ToString();
			if (!closer.contains(other)) {
				found.add(new Entry(other, edits, words.docFreq()));
			}
		}
		found.sort(CLOSEST_FIRST);
		return found;
	}

	/** Accepts words that differ by few letters; the first letter too may be wrong. */
	static CharacterRunAutomaton like(String word, int edits) {
		return new CharacterRunAutomaton(new LevenshteinAutomata(word, true).toAutomaton(edits));
	}

	/** The first letter too may be wrong, and neighbours may be swapped. */
	private CompiledAutomaton near(String word, int edits) {
		return this.near.computeIfAbsent(word + " " + edits,
				(asked) -> new CompiledAutomaton(new LevenshteinAutomata(word, true).toAutomaton(edits), true, false));
	}

	/** A word as typed, and those that differ by a letter. */
	List<Entry> orSimilar(String field, String word, int most) throws IOException {
		List<Entry> found = new ArrayList<>(similar(field, word, 1, most - 1));
		found.add(new Entry(word, 0, 1));
		return found;
	}

	/**
	 * The words that begin like this one but for a letter, the first of which is right.
	 */
	List<Entry> similarBeginning(String field, String beginning, int most) throws IOException {
		@Nullable Terms terms = MultiTerms.getTerms(this.reader, field);
		if (terms == null) {
			return List.of();
		}
		int first = beginning.offsetByCodePoints(0, 1);
		Automaton near = new LevenshteinAutomata(beginning.substring(first), true).toAutomaton(1,
				beginning.substring(0, first));
		Automaton words = Operations.determinize(Operations.concatenate(near, Automata.makeAnyString()),
				Operations.DEFAULT_DETERMINIZE_WORK_LIMIT);
		TermsEnum matching = terms.intersect(new CompiledAutomaton(words), null);
		List<Entry> found = new ArrayList<>();
		while (matching.next() != null) {
			found.add(new Entry(matching.term().utf8ToString(), 1, matching.docFreq()));
		}
		found.sort(CLOSEST_FIRST);
		return found.subList(0, Math.min(most, found.size()));
	}

}
