package org.mlsyscatalog.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** How to use the catalog. */
@Controller
class HelpPages {

	private final Addresses addresses;

	HelpPages(Addresses addresses) {
		this.addresses = addresses;
	}

	@GetMapping("/help/search")
	String search() {
		return "help/search";
	}

	@GetMapping("/help/api")
	String api(Model model) {
		model.addAttribute("site", this.addresses.site().base());
		return "help/api";
	}

}
