package org.mlsyscatalog.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import org.jspecify.annotations.Nullable;
import org.mlsyscatalog.search.SimilarWords.Similar;

/** The words an index has in each of its fields, for one query. */
final class Vocabulary {

	private static final Comparator<Entry> CLOSEST_FIRST = Comparator.comparingInt(Entry::edits)
		.thenComparing(Comparator.comparingLong(Entry::frequency).reversed())
		.thenComparing(Entry::word);

	private final IndexWords words;

	/**
	 * Each step of relaxing asks for the same words again, in one field after another.
	 */
	private final Map<String, List<Similar>> similar = new HashMap<>();

	private final Map<String, List<Similar>> similarBeginning = new HashMap<>();

	/**
	 * A word that is in the index.
	 *
	 * @param edits letters in which it differs from the word asked for
	 * @param frequency documents that have it
	 */
	record Entry(String word, int edits, long frequency) {
	}

	Vocabulary(IndexWords words) {
		this.words = words;
	}

	/** How many documents have a word in a field. */
	long frequency(String field, String word) throws IOException {
		return this.words.frequency(new Term(field, word));
	}

	/** Finds the documents that have a word in a field. */
	Query query(String field, String word) throws IOException {
		return this.words.query(new Term(field, word));
	}

	/**
	 * The words that begin so, in their order.
	 * @param most how many at most
	 */
	List<Entry> beginning(String field, String beginning, int most) throws IOException {
		List<Entry> found = new ArrayList<>();
		@Nullable Terms terms = MultiTerms.getTerms(this.words.reader(), field);
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
		String asked = word + " " + edits;
		@Nullable List<Similar> known = this.similar.get(asked);
		if (known == null) {
			known = this.words.similar().to(word, edits);
			this.similar.put(asked, known);
		}
		return closest(field, known, most);
	}

	private List<Entry> closest(String field, List<Similar> words, int most) throws IOException {
		List<Entry> found = new ArrayList<>();
		for (Similar other : words) {
			int frequency = this.words.similar().frequency(other, field);
			if (frequency > 0) {
				found.add(new Entry(this.words.similar().word(other), other.edits(), frequency));
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
		@Nullable List<Similar> known = this.similarBeginning.get(beginning);
		if (known == null) {
			known = this.words.similar().beginningLike(beginning);
			this.similarBeginning.put(beginning, known);
		}
		return closest(field, known, most);
	}

}
