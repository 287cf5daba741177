package org.mlsyscatalog.web;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.IntFunction;

/**
 * Which page numbers a pager shows, the ends and those around the current one, and where
 * they lead.
 *
 * @param link the address of a page
 */
record PageNumbers(int current, int last, IntFunction<String> link) {

	/** A gap between two page numbers. */
	static final int GAP = 0;

	/** The numbers in order, with {@value #GAP} where some are left out. */
	public List<Integer> shown() {
		TreeSet<Integer> pages = new TreeSet<>(List.of(1, this.last));
		for (int page = this.current - 1; page <= this.current + 1; page++) {
			if (page >= 1 && page <= this.last) {
				pages.add(page);
			}
		}
		List<Integer> shown = new ArrayList<>();
		int before = 0;
		for (int page : pages) {
			if (page > before + 1) {
				shown.add(GAP);
			}
			shown.add(page);
			before = page;
		}
		return shown;
	}

	/** The address of a page. */
	public String to(int page) {
		return this.link.apply(page);
	}

	public boolean several() {
		return this.last > 1;
	}

}
