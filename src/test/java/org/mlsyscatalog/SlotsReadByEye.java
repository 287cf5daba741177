package org.mlsyscatalog;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What a person read in a listing: the line of each paper, then the institutions of each
 * author in order: two joined by +, the same for several authors in a row as 3xgoogle,
 * and - for none.
 */
public final class SlotsReadByEye {

	private final Map<Integer, List<Set<String>>> byLine = new TreeMap<>();

	private int all;

	private int answered;

	private int right;

	private final List<String> differences = new ArrayList<>();

	public SlotsReadByEye(String notation) {
		notation.lines().filter((line) -> !line.isBlank()).forEach((line) -> {
			String[] columns = line.strip().split(" \\| ");
			List<Set<String>> slots = new ArrayList<>();
			for (String slot : columns[1].split(" ")) {
				String[] repeated = slot.matches("\\d+x.+") ? slot.split("x", 2) : new String[] { "1", slot };
				Set<String> institutions = repeated[1].equals("-") ? Set.of() : Set.of(repeated[1].split("\\+"));
				slots.addAll(Collections.nCopies(Integer.parseInt(repeated[0]), institutions));
			}
			this.byLine.put(Integer.valueOf(columns[0]), slots);
		});
	}

	/** How many papers there are. */
	public int papers() {
		return this.byLine.size();
	}

	/** How many authors the paper of a line has. */
	public int authors(int line) {
		return this.byLine.getOrDefault(line, List.of()).size();
	}

	/** Compares what was found for an author of a paper. */
	public void compare(int line, int author, Set<String> found) {
		Set<String> read = this.byLine.getOrDefault(line, List.of()).get(author);
		this.all += read.size();
		this.answered += found.size();
		this.right += (int) found.stream().filter(read::contains).count();
		if (!found.equals(read)) {
			this.differences.add(line + ", author " + (author + 1) + ": " + found + " for " + read);
		}
	}

	/** The share of those found that are right. */
	public double precision() {
		return (double) this.right / this.answered;
	}

	/** The share of those to find that are found. */
	public double recall() {
		return (double) this.right / this.all;
	}

	/** Where something else was found than read. */
	public List<String> differences() {
		return this.differences;
	}

	@Override
	public String toString() {
		return this.all + " slots, " + this.answered + " answered, " + this.right + " right";
	}

}
