package org.mlsyscatalog.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.stream.IntStream;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * All words of some fields, to find those that differ by a few letters from one that was
 * typed. They lie in memory one after another, some 40 bytes each, in an order in which
 * words that begin alike are neighbours, and one pass over them answers for all fields:
 * the automaton that Lucene would read its index by, field by field, takes longer to make
 * than this pass.
 */
final class SimilarWords {

	private static final int FEW = 1024;

	private static final int MOST_SHARED = Byte.MAX_VALUE;

	private static final int ALL = Integer.MAX_VALUE;

	/** Words that begin otherwise are leapt over; further on they are passed by. */
	private static final int LEAPS = 4;

	private final List<String> fields;

	private final char[] letters;

	/** Where each word begins among the letters, and where the last one ends. */
	private final int[] starts;

	/** How many letters each word shares with the one before. */
	private final byte[] shared;

	/** A bit for each field that has the word. */
	private final byte[] fieldBits;

	/** In how many documents each word is, for one of its fields after another. */
	private final int[] frequencies;

	/** Where the frequencies of each word begin. */
	private final int[] firstFrequencies;

	/** For one letter, two and more: the words that share fewer with the one before. */
	private final int[][] partings = new int[LEAPS][];

	private SimilarWords(List<String> fields, Gathered words) {
		this.fields = fields;
		this.letters = words.letters.toString().toCharArray();
		this.starts = Arrays.copyOf(words.starts, words.size + 1);
		this.fieldBits = Arrays.copyOf(words.bits, words.size);
		this.frequencies = Arrays.copyOf(words.frequencies, words.counted);
		this.firstFrequencies = new int[words.size];
		for (int word = 1; word < words.size; word++) {
			this.firstFrequencies[word] = this.firstFrequencies[word - 1]
					+ Integer.bitCount(this.fieldBits[word - 1] & 0xff);
		}
		this.shared = shared(this.letters, this.starts, words.size);
		for (int letters = 1; letters <= LEAPS; letters++) {
			int fewer = letters;
			this.partings[letters - 1] = IntStream.range(0, this.shared.length)
				.filter((word) -> this.shared[word] < fewer)
				.toArray();
		}
	}

	/**
	 * A word that was found.
	 *
	 * @param number its place among all words
	 * @param edits letters in which it differs from the word asked for
	 */
	record Similar(int number, int edits) {
	}

	/**
	 * The words of an index.
	 * @param fields up to eight
	 */
	static SimilarWords read(IndexReader reader, List<String> fields) throws IOException {
		PriorityQueue<Field> next = new PriorityQueue<>(
				Comparator.<Field, BytesRef>comparing((field) -> field.word).thenComparingInt((field) -> field.bit));
		for (int number = 0; number < fields.size(); number++) {
			@Nullable Terms terms = MultiTerms.getTerms(reader, fields.get(number));
			if (terms != null) {
				new Field(terms.iterator(), 1 << number).advance(next);
			}
		}
		Gathered words = new Gathered();
		while (!next.isEmpty()) {
			BytesRef word = BytesRef.deepCopyOf(next.element().word);
			words.begin(word.utf8ToString());
			while (!next.isEmpty() && next.element().word.equals(word)) {
				Field field = next.remove();
				words.add(field.bit, field.words.docFreq());
				field.advance(next);
			}
		}
		return new SimilarWords(fields, words);
	}

	/** Words while they are read; arrays grow as needed. */
	private static final class Gathered {

		private final StringBuilder letters = new StringBuilder();

		private int[] starts = new int[FEW];

		private byte[] bits = new byte[FEW];

		private int[] frequencies = new int[FEW];

		private int size;

		private int counted;

		void begin(String word) {
			if (this.size + 1 == this.starts.length) {
				this.starts = Arrays.copyOf(this.starts, this.size * 2);
				this.bits = Arrays.copyOf(this.bits, this.size * 2);
			}
			this.letters.append(word);
			this.starts[++this.size] = this.letters.length();
		}

		/** One of the fields that have the last word, in the order of their bits. */
		void add(int bit, int frequency) {
			if (this.counted == this.frequencies.length) {
				this.frequencies = Arrays.copyOf(this.frequencies, this.counted * 2);
			}
			this.bits[this.size - 1] |= (byte) bit;
			this.frequencies[this.counted++] = frequency;
		}

	}

	private static byte[] shared(char[] letters, int[] starts, int size) {
		byte[] shared = new byte[size];
		for (int word = 1; word < size; word++) {
			int same = Arrays.mismatch(letters, starts[word - 1], starts[word], letters, starts[word],
					starts[word + 1]);
			shared[word] = (byte) Math.min(same, MOST_SHARED);
		}
		return shared;
	}

	/** The words of a field, one after another. */
	private static final class Field {

		private final TermsEnum words;

		private final int bit;

		private BytesRef word = new BytesRef();

		Field(TermsEnum words, int bit) {
			this.words = words;
			this.bit = bit;
		}

		void advance(PriorityQueue<Field> next) throws IOException {
			@Nullable BytesRef following = this.words.next();
			if (following != null) {
				this.word = following;
				next.add(this);
			}
		}

	}

	/**
	 * The words that differ by few letters, the first of which may differ too; the word
	 * itself is not among them.
	 * @param most edits
	 */
	List<Similar> to(String typed, int most) {
		Edits edits = new Edits(typed, most);
		List<Similar> found = new ArrayList<>();
		// Words that share so many letters with the last one read differ too much.
		int hopeless = ALL;
		for (int word = 0; word < this.shared.length; word = next(word, hopeless)) {
			int length = length(word);
			int read = read(word, length, edits);
			hopeless = (read < length) ? read + 1 : ALL;
			int differ = (read < length) ? 0 : edits.after(length);
			if (differ > 0 && differ <= most) {
				found.add(new Similar(word, differ));
			}
		}
		return found;
	}

	/** The next word that shares fewer letters with the one before. */
	private int next(int word, int letters) {
		if (letters <= LEAPS) {
			int[] words = this.partings[letters - 1];
			int place = Arrays.binarySearch(words, word + 1);
			int at = (place >= 0) ? place : -place - 1;
			return (at < words.length) ? words[at] : this.shared.length;
		}
		int next = word + 1;
		while (next < this.shared.length && this.shared[next] >= letters) {
			next++;
		}
		return next;
	}

	/**
	 * The words that begin like this but for a letter, the first of which is right; those
	 * that begin just so are among them.
	 */
	List<Similar> beginningLike(String typed) {
		Edits edits = new Edits(typed, 1);
		List<Similar> found = new ArrayList<>();
		int hopeless = ALL;
		for (int word = 0; word < this.shared.length; word = next(word, hopeless)) {
			int length = length(word);
			boolean first = length > 0 && this.letters[this.starts[word]] == typed.charAt(0);
			int read = first ? read(word, length, edits) : 0;
			hopeless = (read < length) ? read + 1 : ALL;
			int alike = beginning(typed, read, edits);
			if (alike < ALL) {
				int end = next(word, alike);
				for (int like = word; like < end; like++) {
					found.add(new Similar(like, 1));
				}
				hopeless = alike;
			}
		}
		return found;
	}

	/** How many of the letters read are like all that were typed. */
	private static int beginning(String typed, int read, Edits edits) {
		for (int letters = Math.max(1, typed.length() - 1); letters <= Math.min(read, typed.length() + 1); letters++) {
			if (edits.after(letters) <= 1) {
				return letters;
			}
		}
		return ALL;
	}

	/** Reads on where the last word parts until too many letters differ. */
	private int read(int word, int length, Edits edits) {
		int place = this.shared[word];
		while (place < length && edits.read(place, this.letters[this.starts[word] + place])) {
			place++;
		}
		return place;
	}

	private int length(int word) {
		return this.starts[word + 1] - this.starts[word];
	}

	/** The letters of a word that was found. */
	String word(Similar found) {
		return new String(this.letters, this.starts[found.number()], length(found.number()));
	}

	/** In how many documents a field has a word that was found. */
	int frequency(Similar found, String field) {
		int bit = 1 << this.fields.indexOf(field);
		int bits = this.fieldBits[found.number()] & 0xff;
		int before = Integer.bitCount(bits & (bit - 1));
		return ((bits & bit) == 0) ? 0 : this.frequencies[this.firstFrequencies[found.number()] + before];
	}

}
