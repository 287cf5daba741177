package org.mlsyscatalog.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.IntPredicate;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.jspecify.annotations.Nullable;

/**
 * The values of all papers in one facet, as numbers in the order of their labels.
 * Counting touches only the values that occur, so it costs as much as there are hits, not
 * as there are values.
 */
final class FacetColumn {

	private static final int FEW = 64;

	/** About 2 MB of labels. */
	private static final int MOST_KNOWN = 20_000;

	private final IndexReader reader;

	private final Facet facet;

	/** Where the values of each paper begin. */
	private final int[] starts;

	private final int[] values;

	private final int size;

	/** Counters that are all zero, to be used again. */
	private final Queue<int[]> zeros = new ConcurrentLinkedQueue<>();

	/** Labels that were needed before: the most frequent values are, time and again. */
	private final Map<Integer, FacetLabel> known = new ConcurrentHashMap<>();

	/** What all papers have, by how many values were asked for. */
	private final Map<Integer, List<Count>> ofAllPapers = new ConcurrentHashMap<>();

	private FacetColumn(IndexReader reader, Facet facet, int[] starts, int[] values, int size) {
		this.reader = reader;
		this.facet = facet;
		this.starts = starts;
		this.values = values;
		this.size = size;
	}

	static FacetColumn read(IndexReader reader, Facet facet) throws IOException {
		int papers = reader.maxDoc();
		int[] starts = new int[papers + 1];
		int[] values = new int[papers + FEW];
		int count = 0;
		@Nullable SortedSetDocValues labels = labels(reader, facet);
		int next = (labels != null) ? labels.nextDoc() : DocIdSetIterator.NO_MORE_DOCS;
		for (int paper = 0; paper < papers; paper++) {
			starts[paper] = count;
			if (labels != null && next == paper) {
				for (int at = 0; at < labels.docValueCount(); at++) {
					if (count == values.length) {
						values = Arrays.copyOf(values, count * 2);
					}
					values[count++] = (int) labels.nextOrd();
				}
				next = labels.nextDoc();
			}
		}
		starts[papers] = count;
		return new FacetColumn(reader, facet, starts, Arrays.copyOf(values, count),
				(labels != null) ? (int) labels.getValueCount() : 0);
	}

	private static @Nullable SortedSetDocValues labels(IndexReader reader, Facet facet) throws IOException {
		return MultiDocValues.getSortedSetValues(reader, IndexFields.facet(facet));
	}

	/**
	 * A value and its papers.
	 *
	 * @param number the place of its label among all labels
	 */
	record Count(int number, int papers) implements Comparable<Count> {

		/** Most papers first, then by label. */
		@Override
		public int compareTo(Count other) {
			int byPapers = Integer.compare(other.papers, this.papers);
			return (byPapers != 0) ? byPapers : Integer.compare(this.number, other.number);
		}

	}

	/**
	 * The values most papers have.
	 * @param papers the first {@code count} are counted
	 * @param most how many values
	 */
	List<Count> most(int[] papers, int count, int most) {
		if (count < this.starts.length - 1) {
			return most(papers, count, most, (value) -> true);
		}
		return this.ofAllPapers.computeIfAbsent(most, (size) -> most(papers, count, size, (value) -> true));
	}

	/**
	 * The values most papers have, of those that are wanted.
	 * @param wanted which values, by number
	 */
	List<Count> most(int[] papers, int count, int most, IntPredicate wanted) {
		if (this.values.length == 0) {
			return List.of();
		}
		int[] unused = this.zeros.poll();
		int[] counts = (unused != null) ? unused : new int[this.size];
		int[] touched = new int[FEW];
		int distinct = 0;
		for (int at = 0; at < count; at++) {
			int end = this.starts[papers[at] + 1];
			for (int place = this.starts[papers[at]]; place < end; place++) {
				int value = this.values[place];
				if (counts[value]++ == 0) {
					if (distinct == touched.length) {
						touched = Arrays.copyOf(touched, distinct * 2);
					}
					touched[distinct++] = value;
				}
			}
		}
		List<Count> found = most(counts, touched, distinct, most, wanted);
		for (int at = 0; at < distinct; at++) {
			counts[touched[at]] = 0;
		}
		this.zeros.offer(counts);
		return found;
	}

	private static List<Count> most(int[] counts, int[] touched, int distinct, int most, IntPredicate wanted) {
		// The last of those kept is on top, to be replaced.
		PriorityQueue<Count> kept = new PriorityQueue<>((one, other) -> other.compareTo(one));
		for (int at = 0; at < distinct; at++) {
			int value = touched[at];
			boolean full = kept.size() == most;
			if (full && counts[value] < kept.element().papers()) {
				continue;
			}
			Count counted = new Count(value, counts[value]);
			if ((!full || counted.compareTo(kept.element()) < 0) && wanted.test(value)) {
				if (full) {
					kept.remove();
				}
				kept.add(counted);
			}
		}
		return kept.stream().sorted().toList();
	}

	/** How many values papers have; the first {@code count} of them are meant. */
	int distinct(int[] papers, int count) {
		BitSet met = new BitSet(this.size);
		for (int at = 0; at < count; at++) {
			for (int place = this.starts[papers[at]]; place < this.starts[papers[at] + 1]; place++) {
				met.set(this.values[place]);
			}
		}
		return met.cardinality();
	}

	/** The labels of some values, in their order. */
	List<FacetLabel> labels(List<Count> counted) throws IOException {
		List<FacetLabel> found = new ArrayList<>();
		@Nullable SortedSetDocValues labels = labels(this.reader, this.facet);
		for (Count value : counted) {
			@Nullable FacetLabel label = this.known.get(value.number());
			if (label == null && labels != null) {
				label = FacetLabel.parse(labels.lookupOrd(value.number()).utf8ToString());
				if (this.known.size() < MOST_KNOWN) {
					this.known.put(value.number(), label);
				}
			}
			if (label != null) {
				found.add(label);
			}
		}
		return found;
	}

	/** Which values have a name that contains words beginning so. */
	IntPredicate named(String text) throws IOException {
		@Nullable SortedSetDocValues labels = labels(this.reader, this.facet);
		if (labels == null) {
			return (value) -> false;
		}
		return (value) -> {
			try {
				return FacetLabel.matches(labels.lookupOrd(value).utf8ToString(), text);
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		};
	}

}
