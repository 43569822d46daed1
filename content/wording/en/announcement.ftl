### Announcements of the facilitators.

announcement-title = From your facilitators
announcement-notice = There is word from your facilitators.
circle-menu-button = What can I do here?
