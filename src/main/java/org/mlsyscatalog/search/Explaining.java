package org.mlsyscatalog.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;

/** Tells why a paper was found, in words. */
final class Explaining {

	private final IndexSearcher searcher;

	private final Found all;

	private final Staged staged;

	Explaining(IndexSearcher searcher, Found found) {
		this.searcher = searcher;
		this.all = found;
		this.staged = found.staged();
	}

	/** Empty where there is no such paper. */
	Optional<WhyHit> explain(String id) throws IOException {
		ScoreDoc[] found = this.searcher.search(new TermQuery(new Term(IndexFields.ID, id)), 1).scoreDocs;
		if (found.length == 0) {
			return Optional.empty();
		}
		int paper = found[0].doc;
		List<WhyHit.Match> matches = new ArrayList<>();
		List<WhyHit.Part> parts = new ArrayList<>();
		for (Segment segment : this.staged.built().segments()) {
			explain(segment, paper, matches, parts);
		}
		boolean among = this.all.matches().contains(paper);
		if (among && this.all.by(paper) != FoundBy.WORDS) {
			matches.add(new WhyHit.Match("what the words mean", "title"));
		}
		for (Built.Bonus bonus : this.staged.built().bonuses()) {
			score(bonus.query(), paper).ifPresent((score) -> parts.add(new WhyHit.Part(bonus.label(), score)));
		}
		Optional<TitleOrder> titleOrder = TitleOrder.of(this.staged, this.searcher.getIndexReader());
		float inOrder = titleOrder.isEmpty() ? 0 : titleOrder.get().worth(paper);
		if (inOrder > 0) {
			parts.add(new WhyHit.Part("the words in the order of the title", inOrder));
		}
		parts.sort(Comparator.comparing(WhyHit.Part::score).reversed());
		float score = score(this.staged.built().query(), paper).orElse(0f) + inOrder;
		return Optional.of(new WhyHit(id, among, this.all.step().id(), this.staged.built().interpretation(),
				List.copyOf(matches), score, List.copyOf(parts)));
	}

	private void explain(Segment segment, int paper, List<WhyHit.Match> matches, List<WhyHit.Part> parts)
			throws IOException {
		if (segment.excluded()) {
			return;
		}
		for (FieldMatch match : segment.matches()) {
			if (score(match.query(), paper).isPresent()) {
				matches.add(new WhyHit.Match(match.found(), match.field().label()));
			}
		}
		if (segment.mention().isPresent() && score(SegmentBuilding.named(segment.mention().get()), paper).isPresent()) {
			matches.add(new WhyHit.Match(segment.mention().get().told(), "the name recognised"));
		}
		score(segment.query(), paper).ifPresent((score) -> parts.add(new WhyHit.Part(segment.told(), score)));
	}

	private Optional<Float> score(Query query, int paper) throws IOException {
		Explanation explanation = this.searcher.explain(query, paper);
		return explanation.isMatch() ? Optional.of(explanation.getValue().floatValue()) : Optional.empty();
	}

}
