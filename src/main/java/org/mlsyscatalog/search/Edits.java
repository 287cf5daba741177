package org.mlsyscatalog.search;

import java.util.Arrays;

/**
 * In how many letters a word differs from the one typed, read letter by letter so that a
 * walk through many words gives up as soon as too many differ. A letter more, less or
 * other counts as one, and so do two neighbours that changed places (the optimal string
 * alignment distance).
 */
final class Edits {

	private final char[] typed;

	private final int most;

	/** Edits between so many letters read and so many typed. */
	private final int[][] rows;

	private final char[] read;

	/**
	 * @param most edits; more are not counted
	 */
	Edits(String typed, int most) {
		this.typed = typed.toCharArray();
		this.most = most;
		int longest = this.typed.length + most;
		this.read = new char[longest];
		this.rows = new int[longest + 1][this.typed.length + 1];
		for (int[] row : this.rows) {
			Arrays.fill(row, most + 1);
		}
		for (int letters = 0; letters <= this.typed.length; letters++) {
			this.rows[0][letters] = Math.min(letters, most + 1);
		}
	}

	/** Whether another word, read from its beginning, differs in few letters. */
	boolean areFew(String other) {
		if (Math.abs(this.typed.length - other.length()) > this.most) {
			return false;
		}
		for (int place = 0; place < other.length(); place++) {
			if (!read(place, other.charAt(place))) {
				return false;
			}
		}
		return after(other.length()) <= this.most;
	}

	/**
	 * Reads a letter after those that were read at the places before it.
	 * @param place counted from 0
	 * @return whether a word that begins so may still be near
	 */
	boolean read(int place, char letter) {
		if (place >= this.read.length) {
			return false;
		}
		this.read[place] = letter;
		int[] before = this.rows[place];
		int[] row = this.rows[place + 1];
		int from = Math.max(0, place + 1 - this.most);
		int to = Math.min(this.typed.length, place + 1 + this.most);
		int least = this.most + 1;
		if (from == 0) {
			row[0] = place + 1;
			least = row[0];
		}
		for (int at = Math.max(1, from); at <= to; at++) {
			boolean same = this.typed[at - 1] == letter;
			int edits = Math.min(before[at - 1] + (same ? 0 : 1), Math.min(before[at], row[at - 1]) + 1);
			if (place > 0 && at > 1 && this.typed[at - 2] == letter && this.typed[at - 1] == this.read[place - 1]) {
				edits = Math.min(edits, this.rows[place - 1][at - 2] + 1);
			}
			row[at] = edits;
			least = Math.min(least, edits);
		}
		return least <= this.most;
	}

	/** The edits of the word of the first letters read; one more than counted if more. */
	int after(int letters) {
		return (letters < this.rows.length) ? Math.min(this.rows[letters][this.typed.length], this.most + 1)
				: this.most + 1;
	}

}
