package org.mlsyscatalog.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** How to use the catalog. */
@Controller
class HelpPages {

	@GetMapping("/help/search")
	String search() {
		return "help/search";
	}

}
