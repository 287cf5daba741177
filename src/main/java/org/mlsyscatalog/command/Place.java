package org.mlsyscatalog.command;

import java.util.Comparator;

import org.mlsyscatalog.ingest.DataCheck.OpenAffiliation;

/**
 * A place in a file.
 *
 * @param line counted from 1; 0 where the whole file is meant
 * @param column counted from 1; 0 where unknown
 */
record Place(int line, int column) implements Comparable<Place> {

	/**
	 * Where an affiliation is printed: behind the author's name in the lines of the
	 * paper.
	 */
	static Place of(OpenAffiliation open) {
		String raw = open.paper().raw();
		int name = Math.max(0, raw.indexOf(open.listedName()));
		int listed = raw.indexOf(open.listed(), name + open.listedName().length());
		if (listed < 0) {
			listed = raw.indexOf(open.listed());
		}
		if (listed < 0) {
			return new Place(open.paper().line(), 1);
		}
		int part = open.listed().indexOf(open.resolution().part());
		return at(open.paper().line(), raw, listed + Math.max(0, part));
	}

	private static Place at(int firstLine, String raw, int offset) {
		int line = (int) raw.substring(0, offset).chars().filter((c) -> c == '\n').count();
		return new Place(firstLine + line, offset - raw.lastIndexOf('\n', offset - 1));
	}

	@Override
	public int compareTo(Place other) {
		return Comparator.comparingInt(Place::line).thenComparingInt(Place::column).compare(this, other);
	}

}
