package org.mlsyscatalog.harvest;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import io.gdcc.xoai.dataprovider.exceptions.handler.IdDoesNotExistException;
import io.gdcc.xoai.dataprovider.filter.ScopedFilter;
import io.gdcc.xoai.dataprovider.model.Item;
import io.gdcc.xoai.dataprovider.model.ItemIdentifier;
import io.gdcc.xoai.dataprovider.model.MetadataFormat;
import io.gdcc.xoai.dataprovider.repository.ItemRepository;
import io.gdcc.xoai.dataprovider.repository.ResultsPage;
import io.gdcc.xoai.model.oaipmh.ResumptionToken;
import io.gdcc.xoai.model.oaipmh.results.record.Metadata;
import io.gdcc.xoai.xml.EchoElement;
import org.jspecify.annotations.Nullable;
import org.mlsyscatalog.catalog.Addition;
import org.mlsyscatalog.catalog.Edition;
import org.mlsyscatalog.catalog.EditionStretch;
import org.mlsyscatalog.catalog.Paper;
import org.mlsyscatalog.catalog.PaperCard;
import org.mlsyscatalog.catalog.Papers;

/** Papers as records: by identifier, and in pages by date and set. */
final class OaiItems implements ItemRepository {

	private final Papers papers;

	private final Map<String, Edition> editions;

	private final SiteAddress site;

	private final List<EditionStretch> stretches;

	/**
	 * @param stretches where the papers of each edition stand
	 */
	OaiItems(Papers papers, List<Edition> editions, List<EditionStretch> stretches, SiteAddress site) {
		this.papers = papers;
		this.stretches = stretches;
		this.editions = editions.stream().collect(Collectors.toMap(Edition::id, Function.identity()));
		this.site = site;
	}

	@Override
	public ItemIdentifier getItemIdentifier(String identifier) throws IdDoesNotExistException {
		return find(identifier, OaiFormat.DUBLIN_CORE);
	}

	@Override
	public Item getItem(String identifier, MetadataFormat format) throws IdDoesNotExistException {
		return find(identifier, OaiFormat.of(format));
	}

	private Record find(String identifier, OaiFormat format) throws IdDoesNotExistException {
		Optional<Paper> paper = identifier.startsWith(prefix())
				? this.papers.findById(identifier.substring(prefix().length())) : Optional.empty();
		return record(paper.orElseThrow(() -> new IdDoesNotExistException("There is no record " + identifier)), format);
	}

	@Override
	public ResultsPage<ItemIdentifier> getItemIdentifiers(List<ScopedFilter> filters, MetadataFormat format, int size,
			ResumptionToken.Value token) {
		return page(this::header, size, token);
	}

	@Override
	public ResultsPage<Item> getItems(List<ScopedFilter> filters, MetadataFormat format, int size,
			ResumptionToken.Value token) {
		OaiFormat wanted = OaiFormat.of(format);
		return page((paper) -> record(paper, wanted), size, token);
	}

	private <T extends ItemIdentifier> ResultsPage<T> page(Function<Paper, Record> telling, int size,
			ResumptionToken.Value token) {
		Stretches asked = new Stretches(this.stretches.stream()
			.filter((stretch) -> isAskedFor(this.editions.get(stretch.edition()), token))
			.toList());
		long offset = token.hasOffset() ? token.getOffset() : 0;
		List<T> records = asked.of(this.papers, offset, size)
			.stream()
			.map((paper) -> OaiItems.<T>cast(telling.apply(paper)))
			.toList();
		return new ResultsPage<>(token, offset + records.size() < asked.total(), records,
				Math.toIntExact(asked.total()));
	}

	/** A record is both, its identifier and itself. */
	@SuppressWarnings("unchecked")
	private static <T extends ItemIdentifier> T cast(Record record) {
		return (T) record;
	}

	private static boolean isAskedFor(@Nullable Edition edition, ResumptionToken.Value token) {
		if (edition == null) {
			return false;
		}
		Instant date = Datestamps.of(edition);
		return (!token.hasSetSpec() || token.getSetSpec().equals(edition.venue().id())
				|| token.getSetSpec().equals(OaiSets.specOf(edition)))
				&& (!token.hasFrom() || !date.isBefore(token.getFrom()))
				&& (!token.hasUntil() || !date.isAfter(token.getUntil()));
	}

	/** What identifies a paper, without reading the rest of it. */
	private Record header(Paper paper) {
		Edition edition = edition(paper);
		boolean withdrawn = paper.additions()
			.stream()
			.anyMatch((addition) -> addition.kind() == Addition.Kind.WITHDRAWN);
		return new Record(prefix() + paper.id(), Datestamps.of(edition), OaiSets.of(edition), withdrawn, null);
	}

	private Record record(Paper paper, OaiFormat format) {
		Record header = header(paper);
		return header.withdrawn() ? header : header
			.with(new Metadata(new EchoElement(format.write(PaperCard.of(paper), edition(paper), this.site))));
	}

	/** An edition read with its venue; the paper's own may not have its venue at hand. */
	private Edition edition(Paper paper) {
		return this.editions.getOrDefault(paper.edition().id(), paper.edition());
	}

	private String prefix() {
		return OaiIdentifiers.prefix(this.site);
	}

	private record Record(String identifier, Instant datestamp, List<io.gdcc.xoai.dataprovider.model.Set> sets,
			boolean withdrawn, @Nullable Metadata metadata) implements Item {

		Record with(Metadata told) {
			return new Record(this.identifier, this.datestamp, this.sets, this.withdrawn, told);
		}

		@Override
		public String getIdentifier() {
			return this.identifier;
		}

		@Override
		public Instant getDatestamp() {
			return this.datestamp;
		}

		@Override
		public List<io.gdcc.xoai.dataprovider.model.Set> getSets() {
			return this.sets;
		}

		@Override
		public boolean isDeleted() {
			return this.withdrawn;
		}

		@Override
		public @Nullable Metadata getMetadata() {
			return this.metadata;
		}

	}

}
