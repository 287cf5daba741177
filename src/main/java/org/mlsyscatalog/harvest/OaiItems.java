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
import org.mlsyscatalog.catalog.Edition;
import org.mlsyscatalog.catalog.Paper;
import org.mlsyscatalog.catalog.PaperCard;
import org.mlsyscatalog.catalog.Papers;

/** Papers as records: by identifier, and in pages by date and set. */
final class OaiItems implements ItemRepository {

	private final Papers papers;

	private final Map<String, Edition> editions;

	private final SiteAddress site;

	OaiItems(Papers papers, List<Edition> editions, SiteAddress site) {
		this.papers = papers;
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
		return page(OaiFormat.of(format), size, token);
	}

	@Override
	public ResultsPage<Item> getItems(List<ScopedFilter> filters, MetadataFormat format, int size,
			ResumptionToken.Value token) {
		return page(OaiFormat.of(format), size, token);
	}

	private <T extends ItemIdentifier> ResultsPage<T> page(OaiFormat format, int size, ResumptionToken.Value token) {
		List<String> asked = this.editions.values()
			.stream()
			.filter((edition) -> isAskedFor(edition, token))
			.map(Edition::id)
			.toList();
		if (asked.isEmpty()) {
			return new ResultsPage<>(token, false, List.of(), 0);
		}
		long total = this.papers.countInEditions(asked);
		long offset = token.hasOffset() ? token.getOffset() : 0;
		List<T> records = this.papers.inEditions(asked, offset, size)
			.stream()
			.map((paper) -> OaiItems.<T>cast(record(paper, format)))
			.toList();
		return new ResultsPage<>(token, offset + records.size() < total, records, Math.toIntExact(total));
	}

	/** A record is both, its identifier and itself. */
	@SuppressWarnings("unchecked")
	private static <T extends ItemIdentifier> T cast(Record record) {
		return (T) record;
	}

	private static boolean isAskedFor(Edition edition, ResumptionToken.Value token) {
		Instant date = Datestamps.of(edition);
		return (!token.hasSetSpec() || token.getSetSpec().equals(edition.venue().id())
				|| token.getSetSpec().equals(OaiSets.specOf(edition)))
				&& (!token.hasFrom() || !date.isBefore(token.getFrom()))
				&& (!token.hasUntil() || !date.isAfter(token.getUntil()));
	}

	private Record record(Paper paper, OaiFormat format) {
		// An edition read with its venue; the paper's own may not have its venue at hand.
		Edition edition = this.editions.getOrDefault(paper.edition().id(), paper.edition());
		PaperCard card = PaperCard.of(paper);
		boolean withdrawn = card.withdrawal() != null;
		return new Record(prefix() + card.id(), Datestamps.of(edition), OaiSets.of(edition), withdrawn,
				withdrawn ? null : new Metadata(new EchoElement(format.write(card, edition, this.site))));
	}

	private String prefix() {
		return OaiIdentifiers.prefix(this.site);
	}

	private record Record(String identifier, Instant datestamp, List<io.gdcc.xoai.dataprovider.model.Set> sets,
			boolean withdrawn, @Nullable Metadata metadata) implements Item {

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
