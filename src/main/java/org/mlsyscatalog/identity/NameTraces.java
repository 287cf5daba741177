package org.mlsyscatalog.identity;

import java.util.Arrays;
import java.util.stream.IntStream;

/** What each name leaves in the catalog: its credits, co-authors and places. */
final class NameTraces {

	private final Credits credits;

	private final int[] starts;

	private final int[] byName;

	private final int[] papers;

	NameTraces(Credits credits) {
		this.credits = credits;
		int count = credits.all().map((credit) -> 1).sum();
		this.starts = new int[credits.names().size() + 1];
		credits.all().forEach((credit) -> this.starts[credits.name(credit) + 1]++);
		Arrays.parallelPrefix(this.starts, Integer::sum);
		this.byName = new int[count];
		int[] next = this.starts.clone();
		credits.all().forEach((credit) -> this.byName[next[credits.name(credit)]++] = credit);
		this.papers = new int[count];
		for (int paper = 0; paper < credits.papers(); paper++) {
			Arrays.fill(this.papers, credits.firstCredit(paper), credits.firstCredit(paper + 1), paper);
		}
	}

	/** The credits of a name, in the order of the papers. */
	int[] credits(int name) {
		return Arrays.copyOfRange(this.byName, this.starts[name], this.starts[name + 1]);
	}

	int paper(int credit) {
		return this.papers[credit];
	}

	/** The papers of a name, ascending. */
	int[] papers(int name) {
		return IntStream.of(credits(name)).map(this::paper).toArray();
	}

	/** The names on the paper of a credit, but for its own. */
	IntStream beside(int credit) {
		int paper = paper(credit);
		return IntStream.range(this.credits.firstCredit(paper), this.credits.firstCredit(paper + 1))
			.filter((other) -> other != credit)
			.map(this.credits::name);
	}

	/** Everybody a name was ever beside, ascending. */
	int[] coAuthors(int name) {
		return IntStream.of(credits(name)).flatMap(this::beside).sorted().distinct().toArray();
	}

	/** The places a name was at, ascending. */
	int[] places(int name) {
		return IntStream.of(credits(name))
			.flatMap((credit) -> IntStream.of(this.credits.places(credit)))
			.sorted()
			.distinct()
			.toArray();
	}

	/** What two ascending rows have in common. */
	static int[] common(int[] one, int[] other) {
		IntList common = new IntList();
		int i = 0;
		int j = 0;
		while (i < one.length && j < other.length) {
			if (one[i] == other[j]) {
				common.add(one[i]);
				i++;
				j++;
			}
			else if (one[i] < other[j]) {
				i++;
			}
			else {
				j++;
			}
		}
		return common.range(0, common.size());
	}

}
