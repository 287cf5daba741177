package org.mlsyscatalog.identity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

/**
 * Words in a row, of one text or of a run of its words: what is printed and its key are
 * at hand for every run.
 */
final class Phrase {

	private final Line line;

	private final int start;

	private final int end;

	private @Nullable String text;

	private @Nullable String key;

	private Phrase(Line line, int start, int end) {
		this.line = line;
		this.start = start;
		this.end = end;
	}

	/** The words of a text, parted by spaces. */
	static Phrase of(String text) {
		String[] printed = text.split(" ");
		Word[] words = new Word[printed.length];
		for (int index = 0; index < words.length; index++) {
			words[index] = Word.of(printed[index]);
		}
		return of(text, words);
	}

	private static Phrase of(String text, Word[] words) {
		return new Phrase(new Line(text, words), 0, words.length);
	}

	int size() {
		return this.end - this.start;
	}

	Word get(int index) {
		return this.line.words[this.start + index];
	}

	Word first() {
		return get(0);
	}

	Word last() {
		return get(size() - 1);
	}

	/** Whether there is a word of a sort. */
	boolean has(Predicate<Word> wanted) {
		for (int index = this.start; index < this.end; index++) {
			if (wanted.test(this.line.words[index])) {
				return true;
			}
		}
		return false;
	}

	/** Where a word is first printed just like this; -1 where it is not. */
	int indexOf(String printed) {
		for (int index = 0; index < size(); index++) {
			if (get(index).printed().equals(printed)) {
				return index;
			}
		}
		return -1;
	}

	/** The words from one on. */
	Phrase from(int index) {
		return between(index, size());
	}

	/** The words before one. */
	Phrase before(int index) {
		return between(0, index);
	}

	/** The words from one to before another. */
	Phrase between(int from, int to) {
		return new Phrase(this.line, this.start + from, this.start + to);
	}

	/** The words of a sort, as if no others were printed. */
	Phrase only(Predicate<Word> wanted) {
		Word[] left = Arrays.stream(this.line.words, this.start, this.end).filter(wanted).toArray(Word[]::new);
		return of(String.join(" ", Arrays.stream(left).map(Word::printed).toList()), left);
	}

	/** What is printed. */
	String text() {
		if (this.text == null) {
			this.text = (size() == 0) ? ""
					: this.line.text.substring(this.line.starts[this.start], this.line.starts[this.end] - 1);
		}
		return this.text;
	}

	/** The key of what is printed. */
	String key() {
		if (this.key == null) {
			this.key = switch (size()) {
				case 0 -> "";
				case 1 -> first().key();
				default -> this.line.keys().between(this.start, this.end);
			};
		}
		return this.key;
	}

	/** The same where it may stand inside of a name. */
	String keyWithArticle() {
		return switch (size()) {
			case 0 -> "";
			case 1 -> first().keyWithArticle();
			default -> this.line.keys().withArticle(this.start, this.end);
		};
	}

	/** The telling words of the key; none where there is but one. */
	List<String> telling() {
		List<String> telling = new ArrayList<>(size());
		for (int index = this.start; index < this.end; index++) {
			this.line.words[index].telling().forEach(telling::add);
		}
		return (telling.size() < 2) ? List.of() : telling;
	}

	/** All that runs of the words of one text share. */
	private static final class Line {

		private final String text;

		private final Word[] words;

		// Where each word starts; and where another would after the last.
		private final int[] starts;

		private @Nullable KeyRow keys;

		Line(String text, Word[] words) {
			this.text = text;
			this.words = words;
			this.starts = new int[words.length + 1];
			for (int index = 0; index < words.length; index++) {
				this.starts[index + 1] = this.starts[index] + words[index].printed().length() + 1;
			}
		}

		KeyRow keys() {
			if (this.keys == null) {
				String[] ofWords = new String[this.words.length];
				Arrays.setAll(ofWords, (index) -> this.words[index].keyWithArticle());
				this.keys = new KeyRow(ofWords);
			}
			return this.keys;
		}

	}

}
