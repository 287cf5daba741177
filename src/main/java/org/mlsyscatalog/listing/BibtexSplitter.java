package org.mlsyscatalog.listing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts a file of BibTeX into its entries, so that each knows its lines, and one that is
 * broken costs no other.
 */
final class BibtexSplitter {

	private static final Pattern OPENING = Pattern.compile("[\\s,]*@\\s*([A-Za-z]+)\\s*([{(])");

	private final List<Line> lines;

	private final List<BibtexBlock> blocks = new ArrayList<>();

	private int index;

	private int offset;

	private int depth;

	private int deepest;

	private BibtexSplitter(List<Line> lines) {
		this.lines = lines;
	}

	static List<BibtexBlock> split(List<Line> lines) {
		BibtexSplitter splitter = new BibtexSplitter(lines);
		while (splitter.index < lines.size()) {
			splitter.readFromLine();
		}
		return splitter.blocks;
	}

	private void readFromLine() {
		Matcher opening = opening(this.index, this.offset);
		if (!opening.lookingAt()) {
			this.index++;
			this.offset = 0;
			return;
		}
		int first = this.index;
		int start = this.lines.get(first).text().indexOf('@', this.offset);
		boolean inBraces = opening.group(2).equals("{");
		this.depth = inBraces ? 1 : 0;
		this.deepest = this.depth;
		this.offset = opening.end();
		boolean closed = close(inBraces ? '}' : ')');
		int last = closed ? this.index : this.index - 1;
		int end = closed ? this.offset : this.lines.get(last).text().length();
		this.blocks.add(new BibtexBlock(opening.group(1).toLowerCase(Locale.ROOT), this.lines.subList(first, last + 1),
				start, end, closed ? Math.max(this.deepest, 1) : 0));
	}

	/**
	 * Goes behind the end of the entry; to the line of the next one where it has none.
	 */
	private boolean close(char closing) {
		while (this.index < this.lines.size()) {
			String text = this.lines.get(this.index).text();
			for (; this.offset < text.length(); this.offset++) {
				char c = text.charAt(this.offset);
				this.depth += (c == '{') ? 1 : (c == '}') ? -1 : 0;
				this.deepest = Math.max(this.deepest, this.depth);
				if (c == closing && this.depth == 0) {
					this.offset++;
					return true;
				}
			}
			this.index++;
			this.offset = 0;
			// An entry does not begin within another; the brace was lost.
			if (this.index < this.lines.size() && opening(this.index, 0).lookingAt()) {
				return false;
			}
		}
		return false;
	}

	private Matcher opening(int line, int from) {
		String text = this.lines.get(line).text();
		return OPENING.matcher(text).region(from, text.length());
	}

}
