package org.mlsyscatalog.listing;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;

/**
 * Splits a text at LF, CR and CRLF, and nowhere else: line numbers are to be those an
 * editor shows.
 */
final class LineSplitter {

	private LineSplitter() {
	}

	static List<Line> split(String file, String text) {
		List<Line> lines = new ArrayList<>();
		for (int[] bounds : bounds(text::charAt, 0, text.length())) {
			lines.add(new Line(file, lines.size() + 1, text.substring(bounds[0], bounds[1])));
		}
		return lines;
	}

	/**
	 * Splits first and decodes then, so that one line in another encoding does not spoil
	 * the rest of the file.
	 */
	static List<Line> split(String file, byte[] bytes, int start, Problems problems) {
		List<Line> lines = new ArrayList<>();
		for (int[] bounds : bounds((i) -> bytes[i], start, bytes.length)) {
			lines.add(decode(file, lines.size() + 1, bytes, bounds, problems));
		}
		return lines;
	}

	private static Line decode(String file, int number, byte[] bytes, int[] bounds, Problems problems) {
		try {
			ByteBuffer content = ByteBuffer.wrap(bytes, bounds[0], bounds[1] - bounds[0]);
			return new Line(file, number, StandardCharsets.UTF_8.newDecoder().decode(content).toString());
		}
		catch (CharacterCodingException ex) {
			Line line = new Line(file, number, Windows1252.decode(bytes, bounds[0], bounds[1]));
			problems.add(ListingProblem.Kind.NOT_UTF8, line.whole());
			return line;
		}
	}

	private static List<int[]> bounds(IntUnaryOperator unitAt, int start, int end) {
		List<int[]> bounds = new ArrayList<>();
		int lineStart = start;
		for (int i = start; i < end; i++) {
			int unit = unitAt.applyAsInt(i);
			if (unit == '\n' || unit == '\r') {
				bounds.add(new int[] { lineStart, i });
				boolean carriageReturnAndLineFeed = unit == '\r' && i + 1 < end && unitAt.applyAsInt(i + 1) == '\n';
				if (carriageReturnAndLineFeed) {
					i++;
				}
				lineStart = i + 1;
			}
		}
		if (lineStart < end) {
			bounds.add(new int[] { lineStart, end });
		}
		return bounds;
	}

}
