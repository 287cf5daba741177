package org.mlsyscatalog.search;

import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;

/** Collects everything a query matches, for ranking, narrowing and counting alike. */
final class Retrieval {

	private static final int FEW = 256;

	private Retrieval() {
	}

	static Matches all(IndexSearcher searcher, Query query) throws IOException {
		if (query instanceof MatchAllDocsQuery) {
			return everything(searcher.getIndexReader().maxDoc());
		}
		return searcher.search(query, new Collecting());
	}

	private static Matches everything(int count) {
		int[] papers = new int[count];
		Arrays.setAll(papers, (paper) -> paper);
		return new Matches(papers, new float[count], count);
	}

	/** One collector for the whole index, whose papers come in ascending order. */
	private static final class Collecting implements CollectorManager<Everything, Matches> {

		@Override
		public Everything newCollector() {
			return new Everything();
		}

		@Override
		public Matches reduce(Collection<Everything> collectors) {
			Everything all = collectors.iterator().next();
			return new Matches(all.papers, all.scores, all.count);
		}

	}

	private static final class Everything extends SimpleCollector {

		private int[] papers = new int[FEW];

		private float[] scores = new float[FEW];

		private int count;

		private int base;

		private Scorable scorer = new Scorable() {

			@Override
			public float score() {
				return 0;
			}

		};

		@Override
		protected void doSetNextReader(LeafReaderContext context) {
			this.base = context.docBase;
		}

		@Override
		public void setScorer(Scorable leafScorer) {
			this.scorer = leafScorer;
		}

		@Override
		public void collect(int paper) throws IOException {
			if (this.count == this.papers.length) {
				this.papers = Arrays.copyOf(this.papers, this.count * 2);
				this.scores = Arrays.copyOf(this.scores, this.count * 2);
			}
			this.papers[this.count] = this.base + paper;
			this.scores[this.count] = this.scorer.score();
			this.count++;
		}

		@Override
		public ScoreMode scoreMode() {
			return ScoreMode.COMPLETE;
		}

	}

}
