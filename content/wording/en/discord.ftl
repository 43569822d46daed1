### What only Discord needs.

# $permission is the permission's name in Discord's own settings, $room the channel.
discord-mend-permission = In { $room } I need the permission “{ $permission }”. Open the channel’s settings, then Permissions, choose my role and allow it.
discord-mend-room = I cannot find { $room }. If it still exists, give my role the permission “{ $permission }” there. If not, choose another channel with /facilitate setup.
