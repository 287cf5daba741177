package org.mlsyscatalog.search;

import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiDocValues;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.jspecify.annotations.Nullable;

/**
 * What every paper is sorted and counted by, in memory: about 40 bytes for each.
 *
 * @param years the year of each paper
 * @param titleRanks its place among all titles from A to Z
 * @param facets its values in each facet
 */
record Columns(int[] years, int[] titleRanks, Map<Facet, FacetColumn> facets) {

	static Columns read(IndexReader reader) throws IOException {
		Map<Facet, FacetColumn> facets = new EnumMap<>(Facet.class);
		for (Facet facet : Facet.values()) {
			facets.put(facet, FacetColumn.read(reader, facet));
		}
		return new Columns(years(reader), titleRanks(reader), facets);
	}

	private static int[] years(IndexReader reader) throws IOException {
		int[] years = new int[reader.maxDoc()];
		for (LeafReaderContext leaf : reader.leaves()) {
			@Nullable NumericDocValues values = leaf.reader().getNumericDocValues(IndexFields.YEAR_NUMBER);
			while (values != null && values.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
				years[leaf.docBase + values.docID()] = (int) values.longValue();
			}
		}
		return years;
	}

	private static int[] titleRanks(IndexReader reader) throws IOException {
		int[] ranks = new int[reader.maxDoc()];
		@Nullable SortedDocValues values = MultiDocValues.getSortedValues(reader, IndexFields.TITLE_ORDER);
		while (values != null && values.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
			ranks[values.docID()] = values.ordValue();
		}
		return ranks;
	}

	FacetColumn facet(Facet facet) {
		FacetColumn column = this.facets.get(facet);
		if (column == null) {
			throw new IllegalStateException("Every facet has a column");
		}
		return column;
	}

}
