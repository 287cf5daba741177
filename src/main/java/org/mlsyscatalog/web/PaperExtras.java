package org.mlsyscatalog.web;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;

import org.mlsyscatalog.catalog.CatalogFacts;
import org.mlsyscatalog.catalog.PaperCard;
import org.mlsyscatalog.picture.LinkPicture;
import org.mlsyscatalog.picture.LinkPictures;

import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;

/** What belongs to a paper's page: ready-made citations, its picture, its link set. */
@Controller
class PaperExtras {

	private static final MediaType LINKSET = new MediaType("application", "linkset+json", StandardCharsets.UTF_8);

	private final PaperCards papers;

	private final ReadyCitations citations;

	private final PaperMetadata metadata;

	private final LinkPictures pictures;

	PaperExtras(PaperCards papers, ReadyCitations citations, PaperMetadata metadata, LinkPictures pictures) {
		this.papers = papers;
		this.citations = citations;
		this.metadata = metadata;
		this.pictures = pictures;
	}

	@GetMapping("/papers/{id}/cite")
	String cite(@PathVariable String id, Model model) {
		PaperCard paper = card(id);
		model.addAttribute("paper", paper);
		model.addAttribute("citations", this.citations.all(paper));
		return "papers/cite";
	}

	@GetMapping("/papers/{id}/picture.png")
	ResponseEntity<byte[]> picture(@PathVariable String id) {
		PaperCard paper = card(id);
		LinkPicture picture = new LinkPicture(CatalogFacts.current().title(), paper.title(),
				PaperMetadata.byline(paper), paper.venue().name());
		return ResponseEntity.ok()
			.contentType(MediaType.IMAGE_PNG)
			.cacheControl(CacheControl.maxAge(Duration.ofDays(1)).cachePublic())
			.eTag(Integer.toHexString(picture.hashCode()))
			.body(this.pictures.png(picture));
	}

	@GetMapping("/papers/{id}/linkset")
	@ResponseBody
	ResponseEntity<Map<String, Object>> linkset(@PathVariable String id) {
		return ResponseEntity.ok().contentType(LINKSET).body(this.metadata.linkset(card(id)));
	}

	private PaperCard card(String id) {
		return this.papers.find(id).orElseThrow(() -> new NotFoundException("paper", id));
	}

}
