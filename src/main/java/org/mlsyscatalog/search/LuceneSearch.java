package org.mlsyscatalog.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.BytesRef;
import org.mlsyscatalog.catalog.PaperCard;
import org.mlsyscatalog.generation.Generation;
import org.mlsyscatalog.meaning.Meaning;
import org.mlsyscatalog.meaning.PaperMap;
import org.mlsyscatalog.meaning.TitleVector;
import org.mlsyscatalog.search.PapersByMeaning.Nearest;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Component;

/**
 * Searches the index of whichever generation the calling code has leased: finds
 * everything the text matches, narrows it by what is chosen, ranks what is left and
 * counts it.
 */
@Component
class LuceneSearch implements PaperSearch {

	private final Analyzer analyzer = Analysis.analyzer();

	private final JsonMapper json;

	private final Meaning meaning;

	LuceneSearch(JsonMapper json, Meaning meaning) {
		this.json = json;
		this.meaning = meaning;
	}

	/** Reads from an index. */
	@FunctionalInterface
	private interface Reading<T> {

		T from(OpenIndex index) throws IOException;

	}

	private static <T> T read(Reading<T> reading) {
		try {
			return reading.from(OpenIndex.current());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Override
	public PaperHits find(PaperQuery query) {
		return read((index) -> find(query, index));
	}

	private PaperHits find(PaperQuery query, OpenIndex index) throws IOException {
		IndexSearcher searcher = index.papers();
		Found found = found(query, index, searcher);
		Staged staged = found.staged();
		Narrowing narrowing = new Narrowing(searcher, found.matches(), query);
		Matches left = narrowing.narrowed();
		int[] ranked = new Ranking(index.columns(), left, order(query)).first(query.page() * query.size());
		Step step = (left.count() == 0) ? Step.NONE : found.step();
		List<PaperHit> hits = hits(query, ranked, (query.page() - 1) * query.size(), searcher, found);
		return new PaperHits(query, left.count(), hits, new FacetCounting(index, query, narrowing).values(),
				staged.built().interpretation(), step.id(), meant(query, staged, hits, index),
				messages(query, staged, index));
	}

	private Optional<String> meant(PaperQuery query, Staged staged, List<PaperHit> hits, OpenIndex index)
			throws IOException {
		if (hits.isEmpty() || query.page() > 1) {
			return Optional.empty();
		}
		Spelling spelling = new Spelling(this.analyzer, new Vocabulary(index.paperWords()));
		Optional<String> found = spelling.found(staged, hits.getFirst().paper());
		return found.isPresent() ? found : spelling.suggested(staged);
	}

	private Staged staged(PaperQuery query, OpenIndex index, IndexSearcher searcher) throws IOException {
		Vocabulary vocabulary = new Vocabulary(index.paperWords());
		Stages stages = new Stages(searcher, new QueryBuilding(this.analyzer, vocabulary, index.institutions()));
		Staged staged = query.literal() ? stages.literally(query.text()) : stages.find(query.text());
		Optional<TitleOrder> titleOrder = (query.sort() == SortOrder.RELEVANCE)
				? TitleOrder.of(staged, searcher.getIndexReader()) : Optional.empty();
		return titleOrder.isEmpty() ? staged : titleOrder.get().applied(staged, index.columns());
	}

	/** What words find, and what is nearest by meaning where that is asked for. */
	private Found found(PaperQuery query, OpenIndex index, IndexSearcher searcher) throws IOException {
		Staged staged = staged(query, index, searcher);
		Nearest nearest = nearest(query, staged);
		return new Found(staged, nearest, Fusion.join(staged, nearest, index.columns()));
	}

	private Nearest nearest(PaperQuery query, Staged staged) throws IOException {
		Optional<PapersByMeaning> papers = Generation.pinned().attached(PapersByMeaning.class);
		if (papers.isEmpty() || !query.meaning() || query.literal() || !staged.mayMeanMore()) {
			return Nearest.NONE;
		}
		Optional<TitleVector> vector = this.meaning.ofText(query.text());
		return vector.isEmpty() ? Nearest.NONE : papers.get().nearest(vector.get());
	}

	/** Without words all papers are equally relevant, so the newest come first. */
	private static SortOrder order(PaperQuery query) {
		return (query.sort() == SortOrder.RELEVANCE && query.text().isBlank()) ? SortOrder.YEAR : query.sort();
	}

	private List<PaperHit> hits(PaperQuery query, int[] ranked, int from, IndexSearcher searcher, Found found)
			throws IOException {
		Highlighting highlighting = new Highlighting(this.analyzer, found.staged().built().marks());
		StoredFields stored = searcher.storedFields();
		List<PaperHit> hits = new ArrayList<>();
		for (int at = from; at < ranked.length; at++) {
			hits.add(new PaperHit(card(stored, ranked[at]), highlighting, found.by(ranked[at])));
		}
		return List.copyOf(hits);
	}

	private PaperCard card(StoredFields stored, int paper) throws IOException {
		BytesRef card = stored.document(paper).getBinaryValue(IndexFields.CARD);
		return this.json.readValue(card.bytes, card.offset, card.length, PaperCard.class);
	}

	@Override
	public void walk(PaperQuery query, Consumer<PaperCard> each) {
		read((index) -> {
			IndexSearcher searcher = index.papers();
			Matches left = new Narrowing(searcher, found(query, index, searcher).matches(), query).narrowed();
			StoredFields stored = searcher.storedFields();
			for (int paper : new Ranking(index.columns(), left, order(query)).first(left.count())) {
				each.accept(card(stored, paper));
			}
			return left.count();
		});
	}

	@Override
	public PaperSlice slice(PaperQuery query, int from, int most) {
		return read((index) -> {
			IndexSearcher searcher = index.papers();
			Found found = found(query, index, searcher);
			Matches left = new Narrowing(searcher, found.matches(), query).narrowed();
			int end = (int) Math.min((long) from + most, left.count());
			int[] ranked = new Ranking(index.columns(), left, order(query)).first(end);
			return new PaperSlice(left.count(), hits(query, ranked, from, searcher, found));
		});
	}

	@Override
	public FacetGroups groups(PaperQuery query, Facet facet, int from, int most) {
		return read((index) -> {
			IndexSearcher searcher = index.papers();
			Narrowing narrowing = new Narrowing(searcher, found(query, index, searcher).matches(), query);
			return new FacetCounting(index, query, narrowing).groups(facet, from, most);
		});
	}

	@Override
	public Optional<List<RelatedPaper>> related(String paperId, int most) {
		return read((index) -> {
			StoredFields stored = index.papers().storedFields();
			return new RelatedSearch(index, this.analyzer, Generation.pinned().attached(PapersByMeaning.class))
				.to(paperId, most, (document) -> card(stored, document));
		});
	}

	@Override
	public PaperPoints points(PaperQuery query, int most) {
		return read((index) -> {
			IndexSearcher searcher = index.papers();
			Matches left = new Narrowing(searcher, found(query, index, searcher).matches(), query).narrowed();
			Optional<PaperMap> map = PaperMap.current();
			Optional<PapersByMeaning> papers = Generation.pinned().attached(PapersByMeaning.class);
			if (map.isEmpty() || papers.isEmpty()) {
				return new PaperPoints(left.count(), false, List.of());
			}
			StoredFields stored = searcher.storedFields();
			List<PaperPoint> points = new MapPoints(map.get(), papers.get()).of(left, most,
					(document) -> card(stored, document));
			return new PaperPoints(left.count(), true, points);
		});
	}

	@Override
	public List<FacetValue> values(PaperQuery query, Facet facet, String text) {
		return read((index) -> {
			IndexSearcher searcher = index.papers();
			Narrowing narrowing = new Narrowing(searcher, found(query, index, searcher).matches(), query);
			return new FacetCounting(index, query, narrowing).named(facet, text);
		});
	}

	@Override
	public Optional<WhyHit> explain(PaperQuery query, String paperId) {
		return read((index) -> {
			IndexSearcher searcher = index.papers();
			return new Explaining(searcher, found(query, index, searcher)).explain(paperId);
		});
	}

	private List<String> messages(PaperQuery query, Staged staged, OpenIndex index) throws IOException {
		List<String> messages = new ArrayList<>();
		if (QueryText.parse(query.text()).cut()) {
			messages.add("Only the first " + QueryText.MOST_CLAUSES + " words of your search were used.");
		}
		if (staged.built().isEmpty() && !query.text().isBlank()) {
			messages.add("There is no word or number in “" + query.text().strip() + "” to look for.");
		}
		if (!staged.dropped().isEmpty()) {
			messages.add("No paper has all words, so these are left out: “"
					+ String.join(" ", staged.dropped().stream().map(Asked::toString).toList()) + "”.");
		}
		for (Constraint constraint : query.constraints()) {
			if (index.nameOf(constraint).isEmpty()) {
				messages
					.add("There is no " + constraint.facet().id() + " “" + constraint.value() + "” in this catalog.");
			}
		}
		return List.copyOf(messages);
	}

	@Override
	public Suggestions suggest(String text, int size) {
		return read((index) -> {
			Completing completing = new Completing(index.names(), index.nameWords(), this.analyzer, text);
			Suggestions exact = suggestions((kind) -> completing.exactly(kind, size));
			return exact.isEmpty() ? suggestions((kind) -> completing.withTypos(kind, size)) : exact;
		});
	}

	@Override
	public Suggestions named(String text, int size) {
		return read((index) -> {
			Completing completing = new Completing(index.names(), index.nameWords(), this.analyzer, text);
			return new Suggestions(List.of(), completing.people(size), institutions(text, size, completing, index),
					List.of(), List.of());
		});
	}

	private List<Suggestions.Suggestion> institutions(String text, int size, Completing completing, OpenIndex index)
			throws IOException {
		List<String> words = Analysis.words(this.analyzer, IndexFields.INSTITUTION, text);
		List<KnownInstitutions.Known> named = words.isEmpty() ? List.of() : index.institutions().named(words);
		if (!named.isEmpty()) {
			return named.stream()
				.limit(size)
				.map((known) -> new Suggestions.Suggestion(known.id(), known.name(), known.papers()))
				.toList();
		}
		Vocabulary vocabulary = new Vocabulary(index.paperWords());
		Optional<Suggestions.Suggestion> best = completing.bestKnownInstitution();
		for (String word : words) {
			long titles = vocabulary.frequency(IndexFields.TITLE, word);
			// A word that titles use more often is rather that word.
			best = best.filter((institution) -> titles <= institution.count());
		}
		return best.stream().toList();
	}

	/** Finds names of a kind. */
	@FunctionalInterface
	private interface Names {

		List<Suggestions.Suggestion> of(KnownNames.Kind kind) throws IOException;

	}

	private static Suggestions suggestions(Names names) throws IOException {
		return new Suggestions(names.of(KnownNames.Kind.PAPER), names.of(KnownNames.Kind.AUTHOR),
				names.of(KnownNames.Kind.INSTITUTION), names.of(KnownNames.Kind.VENUE),
				names.of(KnownNames.Kind.TOPIC));
	}

}
