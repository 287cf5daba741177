package org.mlsyscatalog.listing;

import org.jspecify.annotations.Nullable;

/**
 * Two to four characters that are the bytes of one UTF-8 character read as windows-1252.
 *
 * @param codePoint the character that was meant, if it was misread
 */
record MisreadSequence(String text, int start, int end, int codePoint) {

	// What may follow a letter in sound text: closing punctuation and letters.
	private static final String NATURAL = "‘’“”–—…•‹›«»·\u00A0ŠŒŽšœžŸƒ";

	private static final String SUPERSCRIPTS = "¹²³";

	/** The sequence that begins here, or null where the bytes are not UTF-8. */
	static @Nullable MisreadSequence at(String text, int start) {
		int lead = Windows1252.byteOf(text.charAt(start));
		int length = lengthAfter(lead);
		if (length == 0 || start + length > text.length()) {
			return null;
		}
		int codePoint = lead & (0x7F >> length);
		for (int i = start + 1; i < start + length; i++) {
			int next = Windows1252.byteOf(text.charAt(i));
			if (next < 0x80 || next > 0xBF) {
				return null;
			}
			codePoint = (codePoint << 6) | (next & 0x3F);
		}
		if (!isText(codePoint, length, text.charAt(start + 1))) {
			return null;
		}
		return new MisreadSequence(text, start, start + length, codePoint);
	}

	private static int lengthAfter(int lead) {
		if (lead >= 0xC2 && lead <= 0xDF) {
			return 2;
		}
		if (lead >= 0xE0 && lead <= 0xEF) {
			return 3;
		}
		return (lead >= 0xF0 && lead <= 0xF4) ? 4 : 0;
	}

	private static boolean isText(int codePoint, int length, char second) {
		if (length == 2) {
			// A C1 control is meant only where text was misread twice, and then shows as
			// itself.
			return codePoint >= 0xA0 || second == codePoint;
		}
		boolean shortest = codePoint >= ((length == 3) ? 0x800 : 0x10000);
		int type = Character.getType(codePoint);
		return shortest && type != Character.UNASSIGNED && type != Character.SURROGATE && type != Character.PRIVATE_USE;
	}

	/** No sound text has a letter followed by these characters. */
	boolean isUnnatural() {
		char lead = this.text.charAt(this.start);
		for (int i = this.start + 1; i < this.end; i++) {
			char c = this.text.charAt(i);
			// 5 Å² is a unit, Ã³ is an ó.
			boolean unit = lead != 'Ã' && SUPERSCRIPTS.indexOf(c) >= 0;
			if (!unit && NATURAL.indexOf(c) < 0) {
				return true;
			}
		}
		return false;
	}

	/** A capital of Latin words, yet within one: {@code KÃ–LN}, {@code kÄ—}. */
	boolean isInsideWord() {
		char lead = this.text.charAt(this.start);
		return lead >= 'Ã' && lead <= 'Å' && (isLowerCase(this.start - 1) || isLetter(this.end));
	}

	/** A sequence that betrays itself even among sound text. */
	boolean isUnmistakable() {
		char lead = this.text.charAt(this.start);
		return ((lead >= 'Â' && lead <= 'Å') || lead == 'â' || this.end - this.start == 4) && isUnnatural();
	}

	private boolean isLowerCase(int offset) {
		return offset >= 0 && this.text.charAt(offset) >= 'a' && this.text.charAt(offset) <= 'z';
	}

	private boolean isLetter(int offset) {
		return offset < this.text.length() && this.text.charAt(offset) < 0x80
				&& Character.isLetter(this.text.charAt(offset));
	}

}
