package org.mlsyscatalog.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.FuzzyTermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import org.apache.lucene.util.automaton.Automata;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.CompiledAutomaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;
import org.apache.lucene.util.automaton.Operations;
import org.jspecify.annotations.Nullable;

/** The words an index has in each of its fields. */
final class Vocabulary {

	private static final Comparator<Entry> CLOSEST_FIRST = Comparator.comparingInt(Entry::edits)
		.thenComparing(Comparator.comparingLong(Entry::frequency).reversed())
		.thenComparing(Entry::word);

	private final IndexReader reader;

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
		return this.reader.docFreq(new Term(field, word));
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
		@Nullable Terms terms = MultiTerms.getTerms(this.reader, field);
		if (terms == null) {
			return List.of();
		}
		int length = word.codePointCount(0, word.length());
		FuzzyTermsEnum words = new FuzzyTermsEnum(terms, new Term(field, word), edits, 0, true);
		List<Entry> found = new ArrayList<>();
		while (words.next() != null) {
			String other = words.term().utf8ToString();
			int shorter = Math.min(length, other.codePointCount(0, other.length()));
			int distance = Math.round((1 - words.getBoost()) * shorter);
			if (distance > 0) {
				found.add(new Entry(other, distance, words.docFreq()));
			}
		}
		found.sort(CLOSEST_FIRST);
		return found.subList(0, Math.min(most, found.size()));
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
