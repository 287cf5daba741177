package org.mlsyscatalog.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.facet.DrillSideways;
import org.apache.lucene.facet.DrillSideways.ConcurrentDrillSidewaysResult;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;

import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.mlsyscatalog.catalog.PaperCard;
import org.mlsyscatalog.generation.Generation;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Component;

/** Searches the index of whichever generation the calling code has leased. */
@Component
class LuceneSearch implements PaperSearch {

	/** Hits that are found at once on a walk: few searches, little memory. */
	private static final int STRETCH = 5000;

	private static final SortField NEWEST = new SortField(IndexFields.YEAR_NUMBER, SortField.Type.INT, true);

	private static final SortField A_TO_Z = new SortField(IndexFields.TITLE_ORDER, SortField.Type.STRING);

	private static final Sort BY_YEAR = new Sort(NEWEST, A_TO_Z);

	private static final Sort BY_TITLE = new Sort(A_TO_Z, NEWEST);

	private final Analyzer analyzer = Analysis.analyzer();

	private final QueryBuilding building = new QueryBuilding(this.analyzer);

	private final FacetsConfig facets = IndexFields.facets();

	private final JsonMapper json;

	LuceneSearch(JsonMapper json) {
		this.json = json;
	}

	@Override
	public PaperHits find(PaperQuery query) {
		try {
			return find(query, Generation.pinned().part(OpenIndex.class));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private PaperHits find(PaperQuery query, OpenIndex index) throws IOException {
		IndexSearcher searcher = index.papers();
		QueryText text = QueryText.parse(query.text());
		QueryBuilding.Built built = this.building.build(text, query.text());
		KnownNames names = new KnownNames(index.names(), this.analyzer);
		FacetCounting counting = new FacetCounting(searcher, names, query);
		ConcurrentDrillSidewaysResult<? extends TopDocs> found = new DrillSideways(searcher, this.facets,
				index.facets())
			.search(FacetQueries.drillDown(this.facets, built.query(), query), collector(query));
		TopDocs top = found.collectorResult;
		long total = top.totalHits.value();
		return new PaperHits(query, total, hits(query, top, searcher, built.query()),
				counting.values(found.facets, built.query()), interpretation(built.understood()),
				(total > 0) ? "exact" : "none", messages(query, text, built, counting));
	}

	@Override
	public void walk(PaperQuery query, Consumer<PaperCard> each) {
		OpenIndex index = Generation.pinned().part(OpenIndex.class);
		QueryBuilding.Built built = this.building.build(QueryText.parse(query.text()), query.text());
		Query narrowed = FacetQueries.drillDown(this.facets, built.query(), query);
		try {
			new HitWalk(index.papers(), narrowed, sort(query), STRETCH).forEach(
					(card) -> each.accept(this.json.readValue(card.bytes, card.offset, card.length, PaperCard.class)));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Sort sort(PaperQuery query) {
		return switch (order(query)) {
			case RELEVANCE -> Sort.RELEVANCE;
			case YEAR -> BY_YEAR;
			case TITLE -> BY_TITLE;
		};
	}

	private static CollectorManager<?, ? extends TopDocs> collector(PaperQuery query) {
		int deepest = query.page() * query.size();
		return switch (order(query)) {
			case RELEVANCE -> new TopScoreDocCollectorManager(deepest, Integer.MAX_VALUE);
			case YEAR -> new TopFieldCollectorManager(BY_YEAR, deepest, Integer.MAX_VALUE);
			case TITLE -> new TopFieldCollectorManager(BY_TITLE, deepest, Integer.MAX_VALUE);
		};
	}

	/** Without words all papers are equally relevant, so the newest come first. */
	private static SortOrder order(PaperQuery query) {
		return (query.sort() == SortOrder.RELEVANCE && query.text().isBlank()) ? SortOrder.YEAR : query.sort();
	}

	private List<PaperHit> hits(PaperQuery query, TopDocs top, IndexSearcher searcher, Query text) throws IOException {
		Highlighting highlighting = new Highlighting(this.analyzer, text);
		StoredFields stored = searcher.storedFields();
		List<PaperHit> hits = new ArrayList<>();
		ScoreDoc[] found = top.scoreDocs;
		for (int at = (query.page() - 1) * query.size(); at < found.length; at++) {
			byte[] card = stored.document(found[at].doc).getBinaryValue(IndexFields.CARD).bytes;
			hits.add(hit(this.json.readValue(card, PaperCard.class), highlighting));
		}
		return List.copyOf(hits);
	}

	private static PaperHit hit(PaperCard card, Highlighting highlighting) throws IOException {
		List<Highlight> authors = new ArrayList<>();
		for (PaperCard.Credit credit : card.authors()) {
			authors.add(highlighting.mark(IndexFields.AUTHOR, credit.name()));
		}
		return new PaperHit(card, highlighting.markTitle(card.title()), List.copyOf(authors));
	}

	private static String interpretation(List<Clause> understood) {
		return String.join(" · ", understood.stream().map(Clause::toString).toList());
	}

	private static List<String> messages(PaperQuery query, QueryText text, QueryBuilding.Built built,
			FacetCounting counting) throws IOException {
		List<String> messages = new ArrayList<>();
		if (text.cut()) {
			messages.add("Only the first " + QueryText.MOST_CLAUSES + " words of your search were used.");
		}
		if (built.understood().isEmpty() && !query.text().isBlank()) {
			messages.add("There is no word or number in “" + query.text().strip() + "” to look for.");
		}
		for (Constraint constraint : query.constraints()) {
			if (counting.nameOf(constraint).isEmpty()) {
				messages
					.add("There is no " + constraint.facet().id() + " “" + constraint.value() + "” in this catalog.");
			}
		}
		return List.copyOf(messages);
	}

	@Override
	public Suggestions suggest(String text, int size) {
		KnownNames names = new KnownNames(Generation.pinned().part(OpenIndex.class).names(), this.analyzer);
		try {
			return new Suggestions(names.complete(KnownNames.Kind.PAPER, text, size),
					names.complete(KnownNames.Kind.AUTHOR, text, size),
					names.complete(KnownNames.Kind.INSTITUTION, text, size),
					names.complete(KnownNames.Kind.VENUE, text, size));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
