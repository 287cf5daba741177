package org.mlsyscatalog.listing;

import java.util.Arrays;

/** The mark some editors put before a text. */
enum ByteOrderMark {

	/** A UTF-8 mark that was read as windows-1252 and saved as UTF-8 again. */
	UTF_8_MISREAD("\u00C3\u00AF\u00C2\u00BB\u00C2\u00BF"),

	UTF_8("\u00EF\u00BB\u00BF"), UTF_16BE("\u00FE\u00FF"), UTF_16LE("\u00FF\u00FE"), NONE("");

	// One character a byte.
	private final String bytes;

	ByteOrderMark(String bytes) {
		this.bytes = bytes;
	}

	static ByteOrderMark of(byte[] text) {
		return Arrays.stream(values()).filter((mark) -> mark.begins(text)).findFirst().orElse(NONE);
	}

	private boolean begins(byte[] text) {
		if (text.length < length()) {
			return false;
		}
		for (int i = 0; i < length(); i++) {
			if ((text[i] & 0xFF) != this.bytes.charAt(i)) {
				return false;
			}
		}
		return true;
	}

	int length() {
		return this.bytes.length();
	}

}
