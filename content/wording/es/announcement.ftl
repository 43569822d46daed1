### Avisos de quienes facilitan.

announcement-title = De quienes facilitan el círculo
announcement-notice = Hay un aviso de quienes facilitan.
circle-menu-button = ¿Qué puedo hacer aquí?
