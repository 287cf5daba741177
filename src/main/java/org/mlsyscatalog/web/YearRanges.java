package org.mlsyscatalog.web;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/** Years in words that stay short however many they are. */
final class YearRanges {

	private YearRanges() {
	}

	/** Years from first to last, those in a row as one: "2014, 2016–2019". */
	static String of(Collection<Integer> years) {
		List<String> ranges = new ArrayList<>();
		int from = 0;
		int to = 0;
		for (int year : new TreeSet<>(years)) {
			if (to > 0 && year > to + 1) {
				ranges.add(range(from, to));
			}
			from = (to > 0 && year == to + 1) ? from : year;
			to = year;
		}
		if (to > 0) {
			ranges.add(range(from, to));
		}
		return String.join(", ", ranges);
	}

	private static String range(int from, int to) {
		if (from == to) {
			return String.valueOf(from);
		}
		return from + ((to == from + 1) ? ", " : "–") + to;
	}

}
